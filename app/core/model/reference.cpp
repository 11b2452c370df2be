// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView kScheme = "aide-memoire:"_L1;

Body bodyOfWord(const QString &word)
{
    if (word.startsWith(u'h'))
        return Body::HumanRightsCouncil;
    if (word.startsWith(u'g') || word == "unga"_L1)
        return Body::GeneralAssembly;
    return word.startsWith(u'e') ? Body::EconomicAndSocialCouncil : Body::SecurityCouncil;
}

// "#412", "412", a symbol, "57/12", "HRC res 57/12", "2722 (2024)": what stands before the address.
bool readSubject(const QString &text, Reference &reference)
{
    static const QRegularExpression identity(u"^#?(\\d{1,18})$"_s);
    static const QRegularExpression shortForm(
        u"^(?:(hrc|human rights council|unga|ga|general assembly|sc|unsc|security council|ecosoc) )?"
        "(?:resolution |res\\.? )?"
        "((?:E?S-)?\\d{1,4} ?/ ?\\d{1,4}(?: [A-Z])?|\\d{1,4}(?: [A-Z])? ?\\((?:\\d{4}|(?:E?S-)?[IVXLC]+)\\))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearInBrackets(u"\\(\\d{4}\\)$"_s);
    reference.symbol = Symbol::parse(text);
    if (reference.symbol)
        return true;
    if (const QRegularExpressionMatch match = identity.match(text); match.hasMatch()) {
        reference.record = base::RecordId(match.captured(1).toLongLong());
        return reference.record.isValid();
    }
    const QRegularExpressionMatch match = shortForm.match(text.simplified());
    if (!match.hasMatch())
        return false;
    QString number = match.captured(2).toUpper();
    number.replace(u" /"_s, u"/"_s).replace(u"/ "_s, u"/"_s);
    if (match.hasCaptured(1)) {
        reference.symbol = Symbol::ofResolution(bodyOfWord(match.captured(1).toLower()), number);
        return reference.symbol.has_value();
    }
    // Only the Security Council puts a year in brackets.
    if (yearInBrackets.match(number).hasMatch())
        reference.symbol = Symbol::ofResolution(Body::SecurityCouncil, number);
    if (!reference.symbol)
        reference.shortForm = number;
    return true;
}

}

std::optional<Reference> Reference::parse(const QString &text)
{
    // A symbol and an address, percent-encoded at worst; each border in a longer text would be tried in vain.
    constexpr qsizetype longest = 600;
    if (text.size() > longest)
        return {};
    QString rest = text.simplified();
    if (rest.startsWith(kScheme, Qt::CaseInsensitive))
        rest = QUrl::fromPercentEncoding(rest.mid(kScheme.size()).toUtf8()).simplified();
    Reference whole;
    if (readSubject(rest, whole))
        return whole;
    // The address begins after a space, a comma or "#"; the first place where both halves mean something is the border.
    static const QRegularExpression border(u"(?<=.)(?: ?[,#] ?| )"_s);
    QRegularExpressionMatchIterator borders = border.globalMatch(rest);
    while (borders.hasNext()) {
        const QRegularExpressionMatch at = borders.next();
        const std::optional<Address> address = Address::parse(rest.mid(at.capturedEnd()));
        Reference reference;
        if (address && readSubject(rest.left(at.capturedStart()), reference)) {
            reference.address = *address;
            return reference;
        }
    }
    return {};
}

QString Reference::link(const QString &symbol, const Address &address)
{
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part, QByteArrayLiteral("/()*:.")));
    };
    QString out = kScheme + encoded(symbol);
    if (!address.isEmpty())
        out += u'#' + encoded(address.text());
    return out;
}

}
