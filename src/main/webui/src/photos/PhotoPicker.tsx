import { Camera, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { newId } from '../api/ids';
import { useTexts } from '../i18n/texts';
import styles from './photos.module.css';
import { shrink } from './shrink';

export const MOST_PHOTOS = 6;

/** A photo that was chosen and shrunk; its id is the key that it is uploaded under. */
export interface Chosen {
  id: string;
  blob: Blob;
}

/** Takes or chooses photos; each is shrunk at once, so that nothing large is kept or sent. */
export function PhotoPicker({ chosen, onChange }: { chosen: readonly Chosen[]; onChange: (chosen: Chosen[]) => void }) {
  const t = useTexts('deeds');
  const [failed, setFailed] = useState(false);
  const add = async (files: FileList | null) => {
    setFailed(false);
    const added: Chosen[] = [];
    for (const file of [...(files ?? [])].slice(0, MOST_PHOTOS - chosen.length)) {
      try {
        added.push({ id: newId(), blob: await shrink(file) });
      } catch {
        setFailed(true);
      }
    }
    onChange([...chosen, ...added]);
  };
  return (
    <div className={styles['picker']}>
      <p className={styles['label']}>{t('photos')}</p>
      <div className={styles['strip']}>
        {chosen.map((photo) => (
          <Thumb key={photo.id} photo={photo} onRemove={() => { onChange(chosen.filter((one) => one.id !== photo.id)); }} />
        ))}
        {chosen.length < MOST_PHOTOS && (
          <label className={styles['add']}>
            <Camera size={28} aria-hidden="true" />
            <span>{t('photoAdd')}</span>
            <input type="file" accept="image/*" multiple onChange={(event) => { void add(event.target.files); event.target.value = ''; }} />
          </label>
        )}
      </div>
      <p className="muted">{failed ? t('photoFailed') : t('photoHint')}</p>
    </div>
  );
}

function Thumb({ photo, onRemove }: { photo: Chosen; onRemove: () => void }) {
  const t = useTexts('deeds');
  const address = useMemo(() => URL.createObjectURL(photo.blob), [photo.blob]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return (
    <span className={styles['thumb']}>
      <img src={address} alt={t('photo')} />
      <button type="button" aria-label={t('photoRemove')} onClick={onRemove}>
        <X size={18} aria-hidden="true" />
      </button>
    </span>
  );
}
