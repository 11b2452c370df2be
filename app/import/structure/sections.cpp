// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <core/text/labels.h>

#include <QRegularExpression>
#include <QStringList>

namespace structure {

using namespace Qt::StringLiterals;

bool Sections::take(const model::RawParagraph &heading)
{
    static const QRegularExpression named(
        u"^\\p{L}[\\p{L}\\p{M}]*\\.? (?:\\d{1,3}|[IVXLC]{1,7})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString before = path();
    const bool isBare = heading.label.isEmpty();
    const QString printed = isBare ? heading.text.content : heading.label;
    if (printed.size() > 40 || opensAnnex(heading))
        return false;
    const QString label = isBare && printed.size() > 8 ? QString() : text::bareLabel(printed);
    const int roman = label.isUpper() ? text::romanValue(label) : 0;
    const bool isLetter = label.size() == 1 && label.isUpper();
    const bool continuesLetters = isLetter && (m_letter.isEmpty() ? label == "A"_L1 : text::labelFollows(m_letter, label));
    if (roman > 0 && (roman == m_roman + 1 || (roman == 1 && !continuesLetters))) {
        m_roman = roman;
        m_letter.clear();
        m_named.clear();
    } else if (continuesLetters) {
        m_letter = label;
        m_named.clear();
    } else if (named.matchView(printed).hasMatch()) {
        m_named = printed;
    }
    return path() != before;
}

QString Sections::path() const
{
    QStringList parts;
    if (m_roman > 0)
        parts.append(text::romanNumeral(m_roman));
    if (!m_letter.isEmpty())
        parts.append(m_letter);
    if (!m_named.isEmpty())
        parts.append(m_named);
    return parts.join(u' ');
}

bool opensAnnex(const model::RawParagraph &block)
{
    static const QRegularExpression words(
        u"^(?:annexe?|anexo|anlage|anhang|приложение|المرفق|مرفق|附件)(?:$|[\\s\\d一二三四五六七八九十:.])"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const bool mayOpen
        = block.kind == model::PassageKind::Heading || (block.label.isEmpty() && block.text.content.size() <= 24);
    return mayOpen && words.matchView(block.text.content).hasMatch();
}

}
