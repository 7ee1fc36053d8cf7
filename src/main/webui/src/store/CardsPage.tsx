import { useQuery } from '@tanstack/react-query';
import { Button, Modal, QRCode } from 'antd';
import { IdCard, Printer } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { MaskedName } from '../ui/Values';
import { useCommand } from '../ui/useCommand';
import { PhotoDialog } from './PhotoDialog';
import { Picture } from './Picture';
import { PinDialog } from './PinDialog';
import { cardsKey, type PrintedCard } from './shop';
import styles from './store.module.css';
import { Tabs } from './Tabs';

/** Beyond these, the page waits for a filter or the print before it draws the codes. */
const AT_ONCE = 60;

/** The village's cards: issue, print on A4, replace a lost one. */
export default function CardsPage() {
  const t = useTexts('store');
  const village = useUser().division;
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const cards = useQuery({
    queryKey: cardsKey(village),
    queryFn: ({ signal }) => send<PrintedCard[]>(`/api/v1/villages/${village}/cards`, { signal }),
  });
  const issue = useCommand<undefined, PrintedCard[]>({
    run: (_, key) => send<PrintedCard[]>('/api/v1/cards', { method: 'POST', body: { village }, key }),
    invalidates: [cardsKey(village)],
    onDone: (sheet) => { notify(t('cardsIssued', { count: sheet.length })); },
  });
  const shown = (cards.data ?? []).filter((card) => fits(card, text.trim()));
  const drawn = all ? shown : shown.slice(0, AT_ONCE);
  const print = () => {
    setAll(true);
    // The codes of the whole sheet are drawn first.
    setTimeout(() => { window.print(); }, 300);
  };
  const issueButton = (
    <Button loading={issue.isPending} icon={<IdCard size={18} aria-hidden="true" />} onClick={() => { issue.mutate(undefined); }}>
      {t('cardsIssue')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('tab.cards')}
        lead={t('cardsLead')}
        actions={
          <>
            {cards.data && cards.data.length > 0 && issueButton}
            {shown.length > 0 && (
              <Button type="primary" icon={<Printer size={18} aria-hidden="true" />} onClick={print}>
                {t('cardsPrint', { count: shown.length })}
              </Button>
            )}
          </>
        }
      />
      <Tabs />
      <ProblemAlert problem={cards.error ?? issue.error} />
      {cards.isPending && <Opening />}
      {cards.data?.length === 0 && (
        <EmptyState icon={IdCard} title={t('cardsNone')} text={t('cardsNoneText')}>
          {issueButton}
        </EmptyState>
      )}
      {cards.data && cards.data.length > 0 && (
        <div className={`${styles['bar'] ?? ''} no-print`}>
          <input type="search" aria-label={t('cardsFind')} placeholder={t('cardsFind')} value={text} onChange={(event) => { setText(event.target.value); }} />
          <span className="muted">{t('cardsIssued', { count: cards.data.length })}</span>
        </div>
      )}
      <PrintFrame paper="a4">
        <ul className={styles['sheet']}>
          {drawn.map((card) => (
            <li key={card.id}>
              <PaperCard card={card} village={village} />
            </li>
          ))}
        </ul>
      </PrintFrame>
      {drawn.length < shown.length && (
        <div className={`${styles['bar'] ?? ''} no-print`} style={{ marginTop: 16 }}>
          <Button onClick={() => { setAll(true); }}>{t('cardsPrint', { count: shown.length })}</Button>
        </div>
      )}
    </>
  );
}

function fits(card: PrintedCard, text: string): boolean {
  return text === '' || card.householdNumber.includes(text) || card.group.includes(text) || card.householdMasked.startsWith(text.slice(0, 1)) || card.number.startsWith(text.toUpperCase());
}

function PaperCard({ card, village }: { card: PrintedCard; village: string }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [asking, setAsking] = useState(false);
  const [showing, setShowing] = useState(false);
  const [numbering, setNumbering] = useState(false);
  const replace = useCommand<undefined, PrintedCard>({
    run: (_, key) => send<PrintedCard>(`/api/v1/cards/${card.id}/replacement`, { method: 'POST', body: { reason: t('cardsLost') }, key }),
    invalidates: [cardsKey(village)],
    onDone: (fresh) => {
      setAsking(false);
      notify(t('cardsReplaced', { number: `${fresh.number.slice(0, 4)}-${fresh.number.slice(4)}` }));
    },
  });
  return (
    <article className={styles['paper']}>
      <div className={styles['code']}>
        <QRCode value={card.code} type="svg" bordered={false} size={232} errorLevel="M" color="#000" bgColor="#fff" />
      </div>
      <span className={styles['brand']}>{t('cardProduct')}</span>
      <span className={`num ${styles['number'] ?? ''}`}>
        {card.number.slice(0, 4)}-{card.number.slice(4)}
      </span>
      <span className={styles['whose']}>
        <MaskedName name={card.householdMasked} /> · {t('cardsOf', { group: card.group, number: card.householdNumber })}
      </span>
      <span className={styles['hint']}>{t('cardHint')}</span>
      <span className={`${styles['does'] ?? ''} no-print`}>
        <Button size="small" type="text" onClick={() => { setShowing(true); }}>
          {card.picture && <Picture id={card.picture} alt="" className={styles['seen']} />}
          {t('photo')}
        </Button>
        <Button size="small" type="text" onClick={() => { setNumbering(true); }}>
          {t('pinSet')}
        </Button>
        <Button size="small" type="text" onClick={() => { setAsking(true); }}>
          {t('cardsLost')}
        </Button>
      </span>
      {numbering && <PinDialog card={card} onClose={() => { setNumbering(false); }} />}
      {showing && (
        <PhotoDialog
          title={t('photoHousehold', { name: card.householdMasked, number: card.householdNumber })}
          why={t('photoWhy')}
          of={`/api/v1/households/${card.household}`}
          picture={card.picture ?? null}
          asks
          stale={[cardsKey(village)]}
          onClose={() => { setShowing(false); }}
        />
      )}
      <Modal open={asking} title={t('cardsLost')} okText={tc('confirm')} cancelText={tc('cancel')} confirmLoading={replace.isPending} onOk={() => { replace.mutate(undefined); }} onCancel={() => { setAsking(false); }}>
        <p>{t('cardsLostAsk')}</p>
        <ProblemAlert problem={replace.error} />
      </Modal>
    </article>
  );
}
