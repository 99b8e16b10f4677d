/** In the place of the button that dismisses an Atlaskit message; see vite.config.mts. */
export default function NoDismissButton(): null {
  return null;
}
