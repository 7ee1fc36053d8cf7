/** Short sounds, so that a keeper need not look up: a sale went well, something was refused, goods were scanned. */
const QUIET = 'moralbank.till.quiet';
type Sound = 'done' | 'refused' | 'scanned';

const tunes: Record<Sound, readonly { hertz: number; at: number; lasts: number }[]> = {
  done: [
    { hertz: 660, at: 0, lasts: 0.12 },
    { hertz: 880, at: 0.13, lasts: 0.2 },
  ],
  refused: [
    { hertz: 220, at: 0, lasts: 0.18 },
    { hertz: 180, at: 0.2, lasts: 0.28 },
  ],
  scanned: [{ hertz: 1200, at: 0, lasts: 0.06 }],
};

let player: AudioContext | null = null;

export function isQuiet(): boolean {
  return localStorage.getItem(QUIET) === '1';
}

export function setQuiet(quiet: boolean): void {
  localStorage.setItem(QUIET, quiet ? '1' : '0');
}

export function play(sound: Sound): void {
  if (isQuiet() || typeof AudioContext === 'undefined') {
    return;
  }
  player ??= new AudioContext();
  const context = player;
  for (const { hertz, at, lasts } of tunes[sound]) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    const begin = context.currentTime + at;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.0001, begin);
    loudness.gain.exponentialRampToValueAtTime(0.25, begin + 0.01);
    loudness.gain.exponentialRampToValueAtTime(0.0001, begin + lasts);
    tone.connect(loudness).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + lasts + 0.02);
  }
}
