import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Radio } from 'antd';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useUser } from '../api/session';
import { Opening } from '../app/Opening';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { DateText, Points } from '../ui/Values';
import { useCommand } from '../ui/useCommand';
import { useMayStock } from './shop';
import styles from './store.module.css';
import { Tabs } from './Tabs';

const endings = ['COLLECTED', 'RETURNED', 'BORNE'] as const;
type Ending = (typeof endings)[number];

interface Case {
  id: string;
  points: number;
  soldAt: string;
  code: string;
  zh: string;
  en: string;
}

const casesKey = (village: string) => ['store', 'cases', village] as const;

/** Sales made without a network that could not be booked: each waits for the village to end it. */
export default function CasesPage() {
  const t = useTexts('store');
  const language = useLanguage();
  const village = useUser().division;
  const may = useMayStock();
  const [ending, setEnding] = useState<Case | null>(null);
  const cases = useQuery({
    queryKey: casesKey(village),
    queryFn: ({ signal }) => send<Case[]>(`/api/v1/villages/${village}/till-cases`, { signal }),
  });
  return (
    <>
      <PageHeader title={t('tab.cases')} lead={t('casesLead')} />
      <Tabs />
      <ProblemAlert problem={cases.error} onRetry={() => void cases.refetch()} />
      {cases.isPending && <Opening />}
      {cases.data?.length === 0 && <EmptyState icon={CircleCheck} title={t('casesNone')} text={t('casesNoneText')} />}
      {cases.data && cases.data.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('casesWhy')}</th>
                <th scope="col" className={styles['right']}>{t('points')}</th>
                <th scope="col" aria-label={t('casesEnd')} />
              </tr>
            </thead>
            <tbody>
              {cases.data.map((each) => (
                <tr key={each.id}>
                  <td>
                    <DateText value={each.soldAt} form="time" />
                  </td>
                  <td>{language === 'zh' ? each.zh : each.en}</td>
                  <td className={styles['right']}>
                    <Points value={each.points} />
                  </td>
                  <td>{may && <Button onClick={() => { setEnding(each); }}>{t('casesEnd')}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ending && <EndDialog village={village} late={ending} onClose={() => { setEnding(null); }} />}
    </>
  );
}

function EndDialog({ village, late, onClose }: { village: string; late: Case; onClose: () => void }) {
  const t = useTexts('store');
  const tc = useTexts('common');
  const [ending, setEnding] = useState<Ending>('COLLECTED');
  const [reason, setReason] = useState('');
  const end = useCommand<{ ending: Ending; reason: string }, Case>({
    run: (body, key) => send<Case>(`/api/v1/till-cases/${late.id}/ending`, { method: 'POST', body, key }),
    invalidates: [casesKey(village)],
    onDone: () => {
      notify(t('casesEnded'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('casesEnd')}
      okText={tc('confirm')}
      cancelText={tc('cancel')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={end.isPending}
      onOk={() => { end.mutate({ ending, reason: reason.trim() }); }}
      onCancel={onClose}
    >
      <div className="stack">
        <ProblemAlert problem={end.error} />
        <Radio.Group
          vertical
          value={ending}
          options={endings.map((value) => ({ value, label: t(`ending.${value}`) }))}
          onChange={(event) => { setEnding(event.target.value as Ending); }}
        />
        <Input.TextArea aria-label={t('reason')} placeholder={t('reason')} maxLength={200} rows={2} value={reason} onChange={(event) => { setReason(event.target.value); }} />
      </div>
    </Modal>
  );
}
