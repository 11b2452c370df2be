// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include <core/base/names.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kPassageKinds {
    base::Named {PassageKind::Cover, "cover"_L1},
    base::Named {PassageKind::Title, "title"_L1},
    base::Named {PassageKind::Formula, "formula"_L1},
    base::Named {PassageKind::Preambular, "preambular"_L1},
    base::Named {PassageKind::Operative, "operative"_L1},
    base::Named {PassageKind::SubParagraph, "sub-paragraph"_L1},
    base::Named {PassageKind::Heading, "heading"_L1},
    base::Named {PassageKind::Footnote, "footnote"_L1},
    base::Named {PassageKind::Annex, "annex"_L1},
    base::Named {PassageKind::Vote, "vote"_L1},
    base::Named {PassageKind::Body, "body"_L1},
};

QRegularExpression made(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Patterns {
    // The words for a numbered paragraph, as typed in the languages of the United Nations.
    QRegularExpression unit = made(
        u"^(?:(preambular paragraphs?|preambular|pp)|(operative paragraphs?|operative|op|paragraphe?s?|párrafos?|"
        "párr\\.|paras?\\.?|par\\.|§|пункты?|п\\.|الفقرة)|(footnotes?|notes?|fn\\.?)|(¶))\\s*"_s);
    QRegularExpression number = made(u"^(\\d{1,4})(?:\\s?(bis|ter|quater|alt)\\b)?"_s);
    QRegularExpression bracketed = made(u"^\\s*\\(?\\s*([\\p{L}\\p{M}]{1,6}|\\d{1,3})\\s*\\)"_s);
    QRegularExpression bare = made(u"^\\s*([\\p{L}]\\p{M}*|[ivx]{2,5})\\.?(?![\\p{L}\\p{M}\\p{N}])"_s);
    QRegularExpression annex = made(u"^annexe?\\b[,:]?\\s*"
        "(?:([ivx]+|\\d+(?=\\s*[,:]?\\s*(?:op|pp|para|¶|note)))(?![\\p{L}\\p{N}])[,:]?\\s*)?"_s);
    QRegularExpression time = made(u"^(?:\\d{1,2}:)?\\d{1,2}:\\d{2}$"_s);
    QRegularExpression page = made(u"^(?:pages?|p\\.?)\\s*(\\d{1,5})(?:\\s*,?\\s*¶\\s*(\\d{1,4}))?$"_s);
};

const Patterns &patterns()
{
    static const Patterns all;
    return all;
}

QString plainDigits(const QString &text)
{
    QString out = text;
    for (QChar &character : out) {
        if (character.isDigit())
            character = QChar(u'0' + character.digitValue());
        else if (character == u'（')
            character = u'(';
        else if (character == u'）')
            character = u')';
    }
    return out.simplified();
}

// The sub-labels at the end of an address; nothing when something else stands there.
std::optional<QString> subLabels(QString rest)
{
    QString out;
    while (!rest.trimmed().isEmpty()) {
        QRegularExpressionMatch match = patterns().bracketed.match(rest);
        const bool bracketed = match.hasMatch();
        if (!bracketed)
            match = patterns().bare.match(rest);
        if (!match.hasMatch())
            return {};
        out += u" (" + (bracketed ? match.captured(1) : match.captured(1).toLower()) + u')';
        rest = rest.mid(match.capturedEnd());
    }
    return out;
}

// "OP" for a bare number and for what the words above call an operative paragraph; moves past the unit.
QString takeUnit(QString &rest)
{
    const QRegularExpressionMatch match = patterns().unit.match(rest);
    if (!match.hasMatch())
        return u"OP"_s;
    rest = rest.mid(match.capturedEnd());
    if (match.hasCaptured(1))
        return u"PP"_s;
    if (match.hasCaptured(2))
        return u"OP"_s;
    return match.hasCaptured(3) ? u"note "_s : u"¶"_s;
}

// "Annex", "Annex II " and the like; moves past it.
QString takeAnnex(QString &rest)
{
    const QRegularExpressionMatch match = patterns().annex.match(rest);
    if (!match.hasMatch())
        return {};
    rest = rest.mid(match.capturedEnd());
    return match.captured(1).isEmpty() ? u"Annex"_s : u"Annex "_s + match.captured(1).toUpper();
}

}

QString kindName(PassageKind kind)
{
    return base::nameOf(kPassageKinds, kind);
}

PassageKind kindOfName(const QString &name)
{
    return base::valueOf(kPassageKinds, name, PassageKind::Body);
}

std::optional<Address> Address::parse(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString rest = plainDigits(text);
    if (rest.isEmpty() || rest.size() > longest)
        return {};
    if (patterns().time.match(rest).hasMatch())
        return Address(rest);
    if (const QRegularExpressionMatch page = patterns().page.match(rest); page.hasMatch()) {
        const QString below = page.hasCaptured(2) ? u" ¶"_s + page.captured(2) : QString();
        return Address(u"p. "_s + page.captured(1) + below);
    }
    const QString annex = takeAnnex(rest);
    if (!annex.isEmpty() && rest.isEmpty())
        return Address(annex);
    const QString unit = takeUnit(rest);
    const QRegularExpressionMatch number = patterns().number.match(rest);
    if (!number.hasMatch())
        return {};
    const std::optional<QString> labels = subLabels(rest.mid(number.capturedEnd()));
    if (!labels)
        return {};
    QString out = annex.isEmpty() ? QString() : annex + u' ';
    out += unit + QString::number(number.captured(1).toInt());
    if (number.hasCaptured(2))
        out += u' ' + number.captured(2).toLower();
    return Address(out + *labels);
}

Address Address::sub(const QString &label) const
{
    QString bare = label.simplified();
    while (!bare.isEmpty() && QStringView(u".()-").contains(bare.back()))
        bare.chop(1);
    while (!bare.isEmpty() && bare.front() == u'(')
        bare.remove(0, 1);
    if (bare.isEmpty())
        return *this;
    return Address((m_text.isEmpty() ? QString() : m_text + u' ') + u'(' + bare + u')');
}

Address Address::numbered() const
{
    const qsizetype label = m_text.indexOf(" ("_L1);
    return label > 0 ? Address(m_text.first(label)) : *this;
}

bool Address::contains(const Address &other) const
{
    if (m_text == other.m_text)
        return true;
    if (m_text.isEmpty() || !other.m_text.startsWith(m_text + u' '))
        return false;
    // "PP3 bis" is a neighbour of PP3, not a part of it; an annex and a page contain whatever follows.
    const QChar next = other.m_text[m_text.size() + 1];
    const bool isContainer = !m_text.contains(u'(') && (m_text.startsWith("p. "_L1) || m_text.startsWith("Annex"_L1));
    return next == u'(' || (isContainer && next.isUpper()) || next == u'¶';
}

qsizetype counterpart(const Address &address, const QList<Address> &own, const QList<Address> &translated)
{
    if (const qsizetype same = translated.indexOf(address); same >= 0)
        return same;
    return own.size() == translated.size() ? own.indexOf(address) : -1;
}

}
