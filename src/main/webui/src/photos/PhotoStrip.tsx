import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { blob } from '../api/client';
import { useTexts } from '../i18n/texts';
import { DateText } from '../ui/Values';
import type { Photo } from './photos';
import styles from './photos.module.css';

/** The photos of a deed, each with when and where it was taken; a tap opens it whole. */
export function PhotoStrip({ photos }: { photos: readonly Photo[] }) {
  return (
    <ul className={styles['shown']}>
      {photos.map((photo) => (
        <Shown key={photo.id} photo={photo} />
      ))}
    </ul>
  );
}

function Shown({ photo }: { photo: Photo }) {
  const t = useTexts('deeds');
  const content = useQuery({ queryKey: ['photo', photo.id], staleTime: Infinity, queryFn: ({ signal }) => blob(`/api/v1/photos/${photo.id}`, signal) });
  const address = useMemo(() => (content.data ? URL.createObjectURL(content.data) : ''), [content.data]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return (
    <li>
      <a href={address || undefined} target="_blank" rel="noreferrer">
        {address && <img src={address} alt={t('photo')} width={photo.width} height={photo.height} />}
      </a>
      <p className="muted">
        {photo.takenAt ? <DateText value={photo.takenAt} form="time" /> : t('photoUndated')}
        {photo.place && ` · ${photo.place.latitude.toFixed(4)}, ${photo.place.longitude.toFixed(4)}`}
      </p>
    </li>
  );
}
