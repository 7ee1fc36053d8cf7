import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { useTexts } from '../i18n/texts';
import { today } from '../ui/format';
import { notify } from '../ui/notices';
import { useCommand } from '../ui/useCommand';
import { FormDialog } from './FormDialog';
import { changedPeople } from './people';

interface Props {
  title: string;
  /** What happens then, and what stays. */
  text: ReactNode;
  label: string;
  ok: string;
  /** Said in passing once it is done. */
  done: string;
  /** The first day that it can have been. */
  min?: string | null | undefined;
  run: (on: string, key: string) => Promise<unknown>;
  invalidates?: readonly QueryKey[];
  onClose: () => void;
}

/** Something ended on a day, today at the latest: somebody left or died, an office was left. */
export function DayDialog({ title, text, label, ok, done, min, run, invalidates = changedPeople, onClose }: Props) {
  const t = useTexts('people');
  const end = useCommand<string>({
    run,
    invalidates,
    onDone: () => {
      notify(done);
      onClose();
    },
  });
  return (
    <FormDialog<{ on: string }>
      title={title}
      ok={ok}
      danger
      initial={{ on: today() }}
      command={end}
      onSubmit={({ on }) => {
        end.mutate(on);
      }}
      onClose={onClose}
    >
      <p className="muted">{text}</p>
      <Form.Item name="on" label={label} rules={[{ required: true, message: t('dayMissing') }]}>
        <Input type="date" max={today()} min={min ?? undefined} />
      </Form.Item>
    </FormDialog>
  );
}
