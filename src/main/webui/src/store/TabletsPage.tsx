import { useQuery } from '@tanstack/react-query';
import { Button, Modal, QRCode } from 'antd';
import { Store, TabletSmartphone } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StatusTag } from '../ui/StatusTag';
import { useCommand } from '../ui/useCommand';
import { DateText } from '../ui/Values';
import { OpenShopDialog } from './OpenShopDialog';
import { shopsKey, useMayStock, useShops, type Shop } from './shop';
import styles from './store.module.css';
import { Tabs } from './Tabs';

interface Device {
  id: string;
  name: string;
  enrolledAt: string;
  blockedAt?: string | null;
}

interface Code {
  code: string;
  expiresAt: string;
}

/** The village's shops, open or closed, and the tablets that may sell in them; a lost one is blocked here at once. */
export default function TabletsPage() {
  const t = useTexts('store');
  const shops = useShops();
  const may = useMayStock();
  const [opening, setOpening] = useState(false);
  const open = (
    <Button type="primary" icon={<Store size={18} aria-hidden="true" />} onClick={() => { setOpening(true); }}>
      {t('openShop')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('tab.tablets')} lead={t('tabletsLead')} actions={may ? open : undefined} />
      <Tabs />
      <ProblemAlert problem={shops.error} onRetry={() => void shops.refetch()} />
      {shops.isPending && <Opening />}
      <div className="stack">{shops.data?.map((shop) => <OfShop key={shop.id} shop={shop} />)}</div>
      {opening && <OpenShopDialog onClose={() => { setOpening(false); }} />}
    </>
  );
}

function OfShop({ shop }: { shop: Shop }) {
  const t = useTexts('store');
  const may = useMayStock();
  const { division } = useUser();
  const devices = useQuery({
    queryKey: ['store', 'devices', shop.id],
    queryFn: ({ signal }) => send<Device[]>(`/api/v1/shops/${shop.id}/devices`, { signal }),
  });
  const setOpen = useCommand<boolean, Shop>({
    run: (open, key) => send<Shop>(`/api/v1/shops/${shop.id}/opening`, { method: 'PUT', body: { open }, key }),
    invalidates: [shopsKey(division)],
  });
  const offer = useCommand<undefined, Code>({
    run: (_, key) => send<Code>(`/api/v1/shops/${shop.id}/devices`, { method: 'POST', body: { village: shop.village }, key }),
  });
  return (
    <section className={`card ${styles['panel'] ?? ''}`} aria-label={shop.name}>
      <div className={styles['entry']}>
        <h2>{shop.name}</h2>
        <span className={styles['actions']}>
          <StatusTag tone={shop.isOpen ? 'good' : 'plain'}>{shop.isOpen ? t('shopOpen') : t('closed')}</StatusTag>
          {may && (
            <button type="button" className="button" disabled={setOpen.isPending} onClick={() => { setOpen.mutate(!shop.isOpen); }}>
              {shop.isOpen ? t('shopClose') : t('shopReopen')}
            </button>
          )}
        </span>
      </div>
      <p className="muted">{t(shop.kind)}</p>
      <ProblemAlert problem={devices.error ?? offer.error ?? setOpen.error} />
      {devices.data?.length === 0 && <p>{t('tabletsNone')}</p>}
      <ul className={styles['plain']}>
        {devices.data?.map((device) => (
          <li key={device.id} className={styles['entry']}>
            <Tablet device={device} shop={shop} may={may} />
          </li>
        ))}
      </ul>
      {offer.data ? (
        <EnrolmentCode {...offer.data} />
      ) : (
        may && (
          <div>
            <button type="button" className="button" disabled={offer.isPending} onClick={() => { offer.mutate(undefined); }}>
              <TabletSmartphone size={20} aria-hidden="true" />
              {t('tabletAdd')}
            </button>
          </div>
        )
      )}
    </section>
  );
}

/** Shown once: typed on the tablet, or scanned with it. */
function EnrolmentCode({ code, expiresAt }: Code) {
  const t = useTexts('store');
  return (
    <div className={styles['preview']} role="status">
      <QRCode value={`${window.location.origin}/enrol`} type="svg" size={140} color="#000" bgColor="#fff" />
      <div className={styles['panel']}>
        <p>{t('tabletHow', { address: `${window.location.host}/enrol` })}</p>
        <p className={`num ${styles['number'] ?? ''}`}>{code}</p>
        <p className="muted">
          {t('tabletUntil')} <DateText value={expiresAt} form="time" />
        </p>
      </div>
    </div>
  );
}

function Tablet({ device, shop, may }: { device: Device; shop: Shop; may: boolean }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [asking, setAsking] = useState(false);
  const block = useCommand<undefined, Device>({
    run: (_, key) => send<Device>(`/api/v1/devices/${device.id}/blocking`, { method: 'POST', key }),
    invalidates: [['store', 'devices', shop.id]],
    onDone: () => {
      setAsking(false);
      notify(t('tabletBlocked'));
    },
  });
  return (
    <>
      <span>
        <strong>{device.name}</strong>{' '}
        <span className="muted">
          {t('tabletSince')} <DateText value={device.enrolledAt} />
        </span>
      </span>
      {device.blockedAt ? (
        <StatusTag tone="bad">
          {t('tabletIsBlocked')} <DateText value={device.blockedAt} form="time" />
        </StatusTag>
      ) : (
        may && (
          <button type="button" className="button" onClick={() => { setAsking(true); }}>
            {t('tabletBlock')}
          </button>
        )
      )}
      <Modal open={asking} title={t('tabletBlock')} okText={t('tabletBlock')} cancelText={tc('cancel')} confirmLoading={block.isPending} onOk={() => { block.mutate(undefined); }} onCancel={() => { setAsking(false); }}>
        <p>{t('tabletBlockAsk', { name: device.name })}</p>
        <ProblemAlert problem={block.error} />
      </Modal>
    </>
  );
}
