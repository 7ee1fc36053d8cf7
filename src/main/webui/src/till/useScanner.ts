import { useEffect, useRef } from 'react';

/** A scanner types a whole code within this many milliseconds between signs; no hand does. */
const FASTEST_HAND = 45;
const SHORTEST_CODE = 6;

/**
 * Listens for a hardware scanner, which types a code like a keyboard and ends it with Enter. Works wherever the focus is; what it
 * typed into a field is told to the caller, who clears the field.
 */
export function useScanner(onScan: (code: string) => void): void {
  const heard = useRef(onScan);
  useEffect(() => {
    heard.current = onScan;
  }, [onScan]);
  useEffect(() => {
    let code = '';
    let last = 0;
    const listen = (event: KeyboardEvent) => {
      const fast = event.timeStamp - last < FASTEST_HAND;
      last = event.timeStamp;
      if (event.key === 'Enter' && fast && code.length >= SHORTEST_CODE) {
        event.preventDefault();
        event.stopPropagation();
        heard.current(code);
        code = '';
      } else if (event.key.length === 1) {
        code = fast ? code + event.key : event.key;
      }
    };
    window.addEventListener('keydown', listen, true);
    return () => {
      window.removeEventListener('keydown', listen, true);
    };
  }, []);
}
