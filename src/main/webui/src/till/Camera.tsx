import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './household.module.css';

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: string[] }) => Detector;

const maker = (window as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;

/** A camera is there on HTTPS and localhost only. */
export const hasCamera = (navigator.mediaDevices as MediaDevices | undefined) !== undefined;

/** What finds a code in a picture: the browser where it can, which is Chrome on Android; elsewhere our own reader, loaded now. */
async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  if (maker) {
    const detector = new maker({ formats: ['qr_code', 'ean_13', 'ean_8', 'code_128'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  return (await import('./decoder')).decode;
}

/** The reader is fetched while there is a network, so that the camera works when there is none. */
export function keepReader(): void {
  if (hasCamera && !maker) {
    void import('./decoder').then(({ warm }) => warm()).catch(() => undefined);
  }
}

/** The tablet's camera, until it has seen a code. */
export function Camera({ onCode }: { onCode: (code: string) => void }) {
  const t = useTexts('till');
  const video = useRef<HTMLVideoElement>(null);
  const [blind, setBlind] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | undefined;
    let over = false;
    const stop = () => {
      stream?.getTracks().forEach((track) => { track.stop(); });
    };
    const look = async (read: (picture: HTMLVideoElement) => Promise<string | null>, picture: HTMLVideoElement) => {
      const seen = await read(picture).catch(() => null);
      if (over) {
        return;
      }
      if (seen) {
        onCode(seen);
      } else {
        timer = setTimeout(() => void look(read, picture), 150);
      }
    };
    const open = async () => {
      const [read, opened] = await Promise.all([reader(), navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })]);
      stream = opened;
      const picture = video.current;
      if (over || !picture) {
        stop();
        return;
      }
      picture.srcObject = opened;
      await picture.play();
      await look(read, picture);
    };
    open().catch(() => {
      setBlind(true);
    });
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, [onCode]);
  if (blind) {
    return <p role="alert">{t('scanNoCamera')}</p>;
  }
  return (
    <figure className={styles['camera']}>
      <video ref={video} muted playsInline />
      <figcaption>{t('scanAim')}</figcaption>
    </figure>
  );
}
