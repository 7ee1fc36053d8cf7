import { ConfigProvider, type ThemeConfig } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../i18n/texts';

const font =
  "'PingFang SC', 'Noto Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', system-ui, sans-serif";

/** The tokens of tokens.css, as Ant Design wants them. */
const theme: ThemeConfig = {
  cssVar: { key: 'moral' },
  hashed: false,
  token: {
    colorPrimary: '#b5332e',
    colorInfo: '#2a5b86',
    colorSuccess: '#2c6a43',
    colorWarning: '#855600',
    colorError: '#a01d2c',
    colorLink: '#b5332e',
    colorTextBase: '#2a2420',
    colorText: '#2a2420',
    colorTextSecondary: '#594f47',
    colorTextTertiary: '#716559',
    colorTextPlaceholder: '#716559',
    colorBorder: '#cdc0b0',
    colorBorderSecondary: '#e9e1d6',
    colorBgLayout: '#fbf8f3',
    fontFamily: font,
    fontSize: 16,
    controlHeight: 44,
    controlHeightSM: 36,
    controlHeightLG: 52,
    borderRadius: 10,
    wireframe: false,
    motionDurationMid: '0.15s',
    motionDurationSlow: '0.2s',
  },
  components: {
    Table: { headerBg: '#f6f1e9', headerColor: '#594f47', rowHoverBg: '#fbf6ee', cellPaddingBlock: 12, headerSplitColor: 'transparent' },
    Tabs: { titleFontSize: 16 },
    Modal: { titleFontSize: 20 },
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  },
};

/** Ant Design in the product's tokens and the user's language; it is loaded with the first page that needs it. */
export function AntdTheme({ children }: { children: ReactNode }) {
  const language = useLanguage();
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  return (
    <ConfigProvider theme={theme} locale={language === 'zh' ? zhCN : enGB} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
