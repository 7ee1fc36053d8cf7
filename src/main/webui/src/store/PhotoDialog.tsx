import { Button, Input, Modal } from 'antd';
import { Camera } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { send } from '../api/client';
import { base64, shrink } from '../photos/shrink';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { Picture } from './Picture';
import styles from './store.module.css';

interface Props {
  title: string;
  why: string;
  /** What is shown by it: /api/v1/products/… or /api/v1/households/… */
  of: string;
  picture?: string | null;
  /** Somebody of the household has to agree, and may take that back. */
  asks: boolean;
  stale: readonly (readonly string[])[];
  onClose: () => void;
}

/** Takes or chooses one photo, shrinks it here, and shows it at the till; or takes it away again. */
export function PhotoDialog({ title, why, of, picture, asks, stale, onClose }: Props) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [photo, setPhoto] = useState<Blob | null>(null);
  const [failed, setFailed] = useState(false);
  const [name, setName] = useState('');
  const ready = !asks || name.trim() !== '';
  const put = useCommand<Blob>({
    run: async (small, key) =>
      send(`${of}/picture`, {
        method: 'PUT',
        body: asks ? { agreedBy: name.trim(), photo: await base64(small) } : new Blob([small], { type: 'application/octet-stream' }),
        key,
      }),
    invalidates: stale,
    onDone: () => {
      notify(t('photoSaved'));
      onClose();
    },
  });
  const drop = useCommand<undefined>({
    run: (_, key) =>
      asks ? send(`${of}/picture-withdrawal`, { method: 'POST', body: { saidBy: name.trim() }, key }) : send(`${of}/picture`, { method: 'DELETE', key }),
    invalidates: stale,
    onDone: () => {
      notify(t('photoGone'));
      onClose();
    },
  });
  const choose = (file?: File) => {
    setFailed(false);
    if (file) {
      shrink(file).then(setPhoto).catch(() => { setFailed(true); });
    }
  };
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      footer={[
        picture && !photo && (
          <Button key="away" danger loading={drop.isPending} disabled={!ready} onClick={() => { drop.mutate(undefined); }}>
            {asks ? t('photoWithdraw') : t('photoAway')}
          </Button>
        ),
        <Button key="save" type="primary" loading={put.isPending} disabled={!photo || !ready} onClick={() => { if (photo) { put.mutate(photo); } }}>
          {asks ? t('photoSave') : tc('save')}
        </Button>,
      ]}
    >
      <div className={styles['panel']}>
        <p className="muted">{why}</p>
        <ProblemAlert problem={put.error ?? drop.error} />
        <div className={styles['preview']}>
          {photo ? <Chosen photo={photo} /> : picture && <Picture id={picture} alt={title} />}
          <label className="button">
            <Camera size={20} aria-hidden="true" />
            {photo || picture ? t('photoAgain') : t('photoTake')}
            <input className="hidden-text" type="file" accept="image/*" onChange={(event) => { choose(event.target.files?.[0]); }} />
          </label>
        </div>
        {failed && <p role="alert">{t('photoFailed')}</p>}
        {asks && <Input aria-label={t('photoAgreed')} placeholder={t('photoAgreed')} maxLength={40} size="large" value={name} onChange={(event) => { setName(event.target.value); }} />}
      </div>
    </Modal>
  );
}

function Chosen({ photo }: { photo: Blob }) {
  const address = useMemo(() => URL.createObjectURL(photo), [photo]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return <img src={address} alt="" />;
}
