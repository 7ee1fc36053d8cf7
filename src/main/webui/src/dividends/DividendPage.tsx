import { Check } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api, commandHeaders, data } from '../api/client';
import type { components } from '../api/schema';
import { useUser } from '../api/session';
import { usePick, useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton, PrintFrame } from '../ui/PrintFrame';
import { ProblemAlert } from '../ui/ProblemAlert';
import { TextField } from '../ui/TextField';
import { useCommand } from '../ui/useCommand';
import { DIVIDENDS, useDividend, type Report } from './data';
import { LeftOut } from './Shares';
import { SigningList } from './SigningList';

type Signed = components['schemas']['DividendSigned'];

/** One dividend: the list that people sign, and who has their money. */
export default function DividendPage() {
  const t = useTexts('dividends');
  const pick = usePick();
  const { id = '' } = useParams();
  const report = useDividend(id).data;
  const { error, isPending } = useDividend(id);
  return (
    <>
      <div className="no-print">
        <PageHeader title={report ? pick(report.name) : t('title')} back={{ to: '/desk/dividends', label: t('title') }} actions={<PrintButton />} />
        <ProblemAlert problem={error} />
      </div>
      {isPending && <Loading rows={8} />}
      {report && <Handing id={id} report={report} />}
    </>
  );
}

/** Those who signed on paper are chosen on the list and entered together. */
function Handing({ id, report }: { id: string; report: Report }) {
  const t = useTexts('dividends');
  const may = ['recorder', 'admin'].includes(useUser().role);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [receiver, setReceiver] = useState('');
  const hand = useCommand<Signed, Report>({
    run: (body, key) => data(api.POST('/api/v1/dividends/{id}/handovers', { params: { path: { id } }, body, headers: commandHeaders(key) })),
    invalidates: [DIVIDENDS],
    onDone: (_, { households }) => {
      notify(t('handDone', { count: households.length }));
      setChosen([]);
      setReceiver('');
    },
  });
  const one = chosen.length === 1;
  return (
    <div className="stack">
      <ProblemAlert problem={hand.error} />
      {may && chosen.length > 0 && (
        <div className="card row no-print">
          {one && <TextField label={t('receiverField')} maxLength={60} value={receiver} onChange={setReceiver} />}
          <button
            type="button"
            className="button primary"
            disabled={hand.isPending}
            onClick={() => { hand.mutate({ households: [...chosen], ...(one && receiver.trim() !== '' ? { receiver: receiver.trim() } : {}) }); }}
          >
            <Check size={20} aria-hidden="true" />
            {t('handMany', { count: chosen.length })}
          </button>
        </div>
      )}
      <PrintFrame paper="a4">
        <SigningList report={report} chosen={chosen} onChoose={may ? setChosen : undefined} />
      </PrintFrame>
      <LeftOut report={report} />
    </div>
  );
}
