import type { Candidate } from "./reference-cell";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Key and name, as a person reads them. */
export const candidateText = ({ key, title }: Candidate): string => (title === "" ? key : `${key} ${title}`);

/** The candidates in which every typed word occurs, whatever its case and accents; all of them when nothing was typed. */
export const findCandidates = (candidates: readonly Candidate[], typed: string): readonly Candidate[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return candidates.filter((candidate) => {
    const text = plain(candidateText(candidate));
    return words.every((word) => text.includes(word));
  });
};
