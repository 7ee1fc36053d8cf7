import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Table } from 'antd';
import { KeyRound, Landmark, Plus } from 'lucide-react';
import { useState } from 'react';
import { send } from '../api/client';
import { useLanguage, useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { formatDay } from '../ui/format';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import styles from './users.module.css';

interface County {
  code: string;
  name: string;
  logOrigin: string;
  openedAt: string;
}

interface Opened {
  county: County;
  adminName: string;
  temporaryPassword: string;
}

const COUNTIES = ['operator', 'counties'] as const;

/** The operator's page: which counties there are, opening one, and the key that signs. */
export default function OperatorPage() {
  const t = useTexts('access');
  const language = useLanguage();
  const [opening, setOpening] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const counties = useQuery({ queryKey: COUNTIES, queryFn: () => send<County[]>('/api/v1/operator/counties') });
  return (
    <>
      <PageHeader
        title={t('counties')}
        lead={t('countiesLead')}
        actions={
          <>
            <RotateKey />
            <button
              type="button"
              className="button primary"
              onClick={() => {
                setOpening(true);
              }}
            >
              <Plus size={20} aria-hidden="true" />
              {t('openCounty')}
            </button>
          </>
        }
      />
      <div className="stack">
        <ProblemAlert problem={counties.error} onRetry={() => void counties.refetch()} />
        <Table<County>
          className="card"
          rowKey="code"
          loading={counties.isPending}
          dataSource={counties.data ?? []}
          pagination={false}
          scroll={{ x: 560 }}
          locale={{ emptyText: <EmptyState icon={Landmark} title={t('noCounties')} text={t('noCountiesText')} /> }}
          columns={[
            { title: t('countyCode'), dataIndex: 'code', className: 'num' },
            { title: t('countyName'), dataIndex: 'name' },
            { title: t('logOrigin'), dataIndex: 'logOrigin' },
            { title: t('openedAt'), key: 'openedAt', render: (_, county) => formatDay(county.openedAt, language) },
          ]}
        />
      </div>
      {opening && (
        <OpenCounty
          onClose={() => {
            setOpening(false);
          }}
          onOpened={(done) => {
            setOpening(false);
            setOpened(done);
          }}
        />
      )}
      {opened && (
        <Modal
          open
          title={t('countyOpened', { name: opened.county.name })}
          footer={null}
          mask={{ closable: false }}
          onCancel={() => {
            setOpened(null);
          }}
        >
          <p>{t('countyOpenedText', { name: opened.adminName, code: opened.county.code })}</p>
          <p className={styles['secret']}>{opened.temporaryPassword}</p>
        </Modal>
      )}
    </>
  );
}

function RotateKey() {
  const t = useTexts('access');
  const rotate = useCommand<undefined, { kid: string }>({
    run: (_, key) => send('/api/v1/operator/signing-keys', { method: 'POST', key }),
    onDone: ({ kid }) => {
      notify(t('keyRotated', { kid }));
    },
  });
  return (
    <button
      type="button"
      className="button"
      disabled={rotate.isPending}
      onClick={() => {
        rotate.mutate(undefined);
      }}
    >
      <KeyRound size={18} aria-hidden="true" />
      {t('rotateKey')}
    </button>
  );
}

function OpenCounty({ onClose, onOpened }: { onClose: () => void; onOpened: (opened: Opened) => void }) {
  const t = useTexts('access');
  const [form] = Form.useForm<{ code: string; name: string }>();
  const open = useCommand<{ code: string; name: string }, Opened>({
    run: (county, key) => send('/api/v1/operator/counties', { method: 'POST', body: county, key }),
    invalidates: [COUNTIES],
    onDone: onOpened,
  });
  return (
    <Modal
      open
      title={t('openCounty')}
      okText={t('openCounty')}
      cancelText={t('cancel')}
      confirmLoading={open.isPending}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <ProblemAlert problem={open.error} />
      <Form
        form={form}
        layout="vertical"
        onFinish={(county) => {
          open.mutate(county);
        }}
      >
        <Form.Item name="code" label={t('countyCode')} rules={[{ required: true, pattern: /^\d{6}$/, message: t('countyMissing') }]}>
          <Input size="large" inputMode="numeric" maxLength={6} />
        </Form.Item>
        <Form.Item name="name" label={t('countyName')} rules={[{ required: true, message: t('countyNameMissing') }]}>
          <Input size="large" maxLength={100} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
