import { useEffect, useState } from "react";
import { type AddinManifest, readManifest } from "../logic/manifest";

const MANIFEST = "/manifest.xml";

/** The add-in that this Excel has: null until its manifest is read. */
export function useAddin(report: (message: string) => void): AddinManifest | null {
  const [addin, setAddin] = useState<AddinManifest | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    read(stop.signal).then(setAddin, (error: unknown) => {
      if (!stop.signal.aborted) report(`De invoegtoepassing kan niet worden geladen: ${String(error)}`);
    });
    return () => stop.abort();
  }, [report]);
  return addin;
}

async function read(signal: AbortSignal): Promise<AddinManifest> {
  const answer = await fetch(MANIFEST, { signal });
  if (!answer.ok) throw new Error(`${MANIFEST} (${answer.status})`);
  return readManifest(new DOMParser().parseFromString(await answer.text(), "application/xml"));
}
