import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import {
  CertificateStatus,
  deleteCertificateFiles,
  generateCertificates,
  getCaCertificateStatus,
  installCaCertificate,
} from "office-addin-dev-certs";
import { certificateDirectory } from "office-addin-dev-certs/lib/defaults";

/** PEM text of the certificate for localhost and its key. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether this machine trusts it; a browser may keep a list of its own. */
  readonly isTrusted: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

const isUsable = (certificate: string, key: string, authority: string): boolean => {
  if (![certificate, key, authority].every(existsSync)) return false;
  try {
    return new Date(new X509Certificate(readFileSync(certificate)).validTo).getTime() > Date.now() + DAY;
  } catch {
    return false;
  }
};

/** Only Linux asks for a password on the command line; the Mac asks in a window, Windows asks a yes or no. */
const canInstallUnasked = (): boolean => {
  if (process.env.CI !== undefined) return false;
  if (process.platform === "win32") return process.stdin.isTTY;
  return process.platform === "linux" && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
};

const isTrusted = async (authority: string): Promise<boolean> => {
  if (getCaCertificateStatus().status === CertificateStatus.Installed) return true;
  if (!canInstallUnasked()) return false;
  try {
    await installCaCertificate(authority);
    return true;
  } catch {
    // An untrusted one serves as well, behind a warning of the browser's.
    return false;
  }
};

/** The package writes English lines of its own about what it does. */
const quietly = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
};

/**
 * The certificate for https on localhost: the one that Office's own tools keep in the user's folder, made when it is not there
 * or expires within a day. It is made trusted only where that asks nobody for a password.
 * @param folder where it is kept; the one of Office's tools when left out. Another one is never made trusted.
 */
export const localhostCertificate = async (folder = certificateDirectory): Promise<Certificate> => {
  const authority = join(folder, "ca.crt");
  const certificate = join(folder, "localhost.crt");
  const key = join(folder, "localhost.key");
  return quietly(async () => {
    if (!isUsable(certificate, key, authority)) {
      deleteCertificateFiles(folder);
      await generateCertificates(authority, certificate, key);
    }
    const isOfUser = folder === certificateDirectory;
    return {
      cert: readFileSync(certificate),
      key: readFileSync(key),
      isTrusted: isOfUser && (await isTrusted(authority)),
    };
  });
};
