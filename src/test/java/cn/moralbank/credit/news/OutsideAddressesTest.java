package cn.moralbank.credit.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "2001:db8::1",
                "2130706433"
            })
    void addressesInsideAreNotPublic(String address) throws UnknownHostException {
        assertThat(OutsideAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "114.114.114.114", "172.32.0.1", "100.128.0.1", "2400:3200::1", "2606:4700::1111"})
    void addressesOutsideArePublic(String address) throws UnknownHostException {
        assertThat(OutsideAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example/hook", "ftp://bank.example/", "https://user:pass@bank.example/", "https:///hook",
                        "not an address",
                "https://bank.example/#x", "file:///etc/passwd", "https://127.0.0.1/", "https://[::1]:8443/",
                        "https://2130706433/"
            })
    void onlyHttpsToAPublicHostIsLetThrough(String address) {
        OutsideAddresses addresses = OutsideAddresses.with(List.of(), OutsideAddressesTest::pretend);
        assertThatThrownBy(() -> addresses.check(address)).isInstanceOf(NewsProblem.AddressNotAllowed.class);
    }

    @Test
    void oneInnerAddressAmongOuterOnesIsEnoughToRefuse() {
        OutsideAddresses addresses = OutsideAddresses.with(List.of(), host ->
                new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});
        assertThatThrownBy(() -> addresses.check("https://bank.example/"))
                .isInstanceOf(NewsProblem.AddressNotAllowed.class);
    }

    @Test
    void aNameThatChangesItsMindIsConnectedWhereItWasChecked() throws UnknownHostException {
        Deque<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1"));
        OutsideAddresses addresses = OutsideAddresses.with(
                List.of(), host -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())});
        OutsideAddresses.Checked checked = addresses.check("https://rebinding.example/hook");
        assertThat(checked.connectTo().getHostAddress()).isEqualTo("1.1.1.1");
        assertThat(answers).as("it was looked up once").hasSize(1);
        assertThatThrownBy(() -> addresses.check("https://rebinding.example/hook"))
                .as("and is refused the next time")
                .isInstanceOf(NewsProblem.AddressNotAllowed.class);
    }

    @Test
    void whatTheOperatorNamesIsLetThroughAlsoWithoutTls() {
        OutsideAddresses addresses = OutsideAddresses.with(List.of("hooks.internal"), OutsideAddressesTest::pretend);
        assertThat(addresses.check("http://hooks.internal:9000/x").port()).isEqualTo(9000);
        assertThatThrownBy(() -> addresses.check("http://10.0.0.7:9000/x"))
                .isInstanceOf(NewsProblem.AddressNotAllowed.class);
    }

    private static InetAddress[] pretend(String host) throws UnknownHostException {
        boolean isNumber = host.matches("[0-9.:a-f\\[\\]]+");
        return new InetAddress[] {
            InetAddress.getByName(isNumber ? host : host.endsWith("internal") ? "10.0.0.7" : "1.1.1.1")
        };
    }
}
