package cn.moralbank.credit.news;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses news may be sent to: the operator's own network is not reached by what a bank typed.
 *
 * <ol>
 *   <li>The address is {@code https}, with a host, without user or fragment.
 *   <li>Its host is looked up once. Every address that it has must be a public one.
 *   <li>The caller connects to the address that was looked up, never to the name again: so a name that changes its mind between the
 *       check and the connection (DNS rebinding) gains nothing. Redirects are not followed at all.
 * </ol>
 *
 * Hosts that the operator names are let through, also without TLS.
 */
@Singleton
class OutsideAddresses {
    /** Ranges of IPv4 that are nobody's public address, beside those that the JDK names: prefix and its length. */
    private static final List<Range> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4")
            .map(Range::parse)
            .toList();

    private final Set<String> allowed;
    private final Names names;

    /** Looks a host's name up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /** An address that was checked, and where to connect. */
    record Checked(URI address, InetAddress connectTo, int port, boolean tls) {}

    private record Range(int prefix, int mask) {
        static Range parse(String text) {
            String[] parts = text.split("/");
            int mask = -1 << (32 - Integer.parseInt(parts[1]));
            int prefix = 0;
            for (String octet : parts[0].split("\\.")) {
                prefix = prefix << 8 | Integer.parseInt(octet);
            }
            return new Range(prefix, mask);
        }

        boolean contains(int address) {
            return (address & mask) == prefix;
        }
    }

    @Inject
    OutsideAddresses(@ConfigProperty(name = "moralbank.credit.news.allowed-hosts") Optional<List<String>> allowed) {
        this(allowed.orElse(List.of()), InetAddress::getAllByName);
    }

    private OutsideAddresses(List<String> allowed, Names names) {
        this.allowed = allowed.stream().map(String::strip).collect(Collectors.toSet());
        this.names = names;
    }

    static OutsideAddresses with(List<String> allowed, Names names) {
        return new OutsideAddresses(allowed, names);
    }

    /**
     * Checks an address and looks it up.
     *
     * @throws NewsProblem.AddressNotAllowed where nothing may be sent there
     */
    Checked check(String address) {
        URI uri = parse(address);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean isAllowed = allowed.contains(host);
        boolean tls = "https".equals(uri.getScheme());
        if (!tls && !(isAllowed && "http".equals(uri.getScheme()))) {
            throw new NewsProblem.AddressNotAllowed("须以 https:// 开头", "it must begin with https://");
        }
        InetAddress[] found = lookUp(host);
        for (InetAddress each : found) {
            if (!isAllowed && !isPublic(each)) {
                throw new NewsProblem.AddressNotAllowed("不是公网地址", "it is not a public one");
            }
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
        return new Checked(uri, found[0], port, tls);
    }

    private InetAddress[] lookUp(String host) {
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            return names.lookUp(bare);
        } catch (UnknownHostException e) {
            throw new NewsProblem.AddressNotAllowed("找不到主机 " + host, "no host " + host + " is found");
        }
    }

    private static URI parse(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // refused below
        }
        throw new NewsProblem.AddressNotAllowed("格式有误", "its form is wrong");
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            int number = number(bytes, 0);
            return INSIDE.stream().noneMatch(range -> range.contains(number));
        }
        // of IPv6 only the global unicast block, without its ways into IPv4 (6to4, Teredo) and its documentation
        return address instanceof Inet6Address && (bytes[0] & 0xe0) == 0x20 && !isTunnelOrExample(bytes);
    }

    private static boolean isTunnelOrExample(byte[] bytes) {
        int first = number(bytes, 0);
        return first >>> 16 == 0x2002 || first == 0x20010000 || first == 0x20010db8;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }
}
