/** Stands in for `react-scrolllock` in the build; vite.config.mts says why. */
export function TouchScrollable({ children }: { readonly children: unknown }): unknown {
  return children;
}

export default function ScrollLock(): null {
  return null;
}
