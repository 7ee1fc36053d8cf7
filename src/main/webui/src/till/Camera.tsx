import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './household.module.css';

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: string[] }) => Detector;

const maker = (window as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;

/** Chrome on Android reads codes itself; elsewhere a scanner or the printed number serves. */
export const canReadCodes = maker !== undefined;

/** The tablet's camera, until it has seen a code. */
export function Camera({ onCode }: { onCode: (code: string) => void }) {
  const t = useTexts('till');
  const video = useRef<HTMLVideoElement>(null);
  const [blind, setBlind] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | undefined;
    let over = false;
    const look = async (detector: Detector, picture: HTMLVideoElement) => {
      const [seen] = await detector.detect(picture).catch(() => []);
      if (over) {
        return;
      }
      if (seen) {
        onCode(seen.rawValue);
      } else {
        timer = setTimeout(() => void look(detector, picture), 150);
      }
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const picture = video.current;
      if (over || !picture || !maker) {
        stream.getTracks().forEach((track) => {
          track.stop();
        });
        return;
      }
      picture.srcObject = stream;
      await picture.play();
      await look(new maker({ formats: ['qr_code', 'ean_13', 'ean_8', 'code_128'] }), picture);
    };
    open().catch(() => {
      setBlind(true);
    });
    return () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => {
        track.stop();
      });
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
