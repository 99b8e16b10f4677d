/** What the page in the browser is told by the host that serves it. JSON. */
export type HostDescription = {
  readonly content: {
    readonly id: string;
    readonly title: string;
    readonly spaceId: string;
    /** Storage format; empty where the site gave none. */
    readonly body: string;
  };
  /** Pages to switch between. */
  readonly pages: readonly { readonly id: string; readonly title: string }[];
  /** The app's title, in the person's language. */
  readonly menuItem: string;
  /** The languages that the app has. */
  readonly locales: readonly string[];
  readonly moduleKey: string;
  /** How large the modal is, as `manifest.yml` asks. */
  readonly viewportSize: string;
  /** Empty on a real site, where it is not known. */
  readonly accountId: string;
  /** Who is signed in, in words. */
  readonly person: string;
  readonly siteUrl: string;
  /** Where the app's build is served; not the page's own origin, as on Forge. */
  readonly appOrigin: string;
  readonly sandbox: string;
  /** Whether the sample files can be put back: never on a real site. */
  readonly canPutBack: boolean;
  /** `null` on a real site, which nobody here can switch. */
  readonly switches: SwitchOffer | null;
};

/** What of the embedded Confluence can be switched while it runs. */
export type SwitchOffer = {
  readonly people: readonly (Labelled & { readonly accountId: string })[];
  readonly latencies: readonly Labelled[];
  readonly faults: readonly Labelled[];
};

export type Labelled = { readonly name: string; readonly label: string };

/** The answer instead, where there is no such page or Confluence cannot be asked for it. JSON. */
export type NothingToShow = {
  /** A sentence for the person. */
  readonly error: string;
  /** The way back. */
  readonly pages: HostDescription['pages'];
};
