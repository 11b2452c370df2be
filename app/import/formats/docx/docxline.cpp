// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxline.h"

#include <core/model/undocsurl.h>

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestInstruction = 1000;
constexpr qsizetype kLongestMark = 4;
constexpr qsizetype kLongestAside = 1000; ///< Of deleted and hidden text; the report shows less.

struct Sign {
    char16_t code;
    char16_t letter;
};

// What office texts take from the fonts "Symbol" and "Wingdings", by the code without the F0 of the private area.
constexpr Sign kSymbol[]{{0xA3, u'≤'}, {0xB3, u'≥'}, {0xB0, u'°'}, {0xB1, u'±'}, {0xB4, u'×'}, {0xB7, u'•'}, {0xB8, u'÷'},
    {0xB9, u'≠'}, {0xBB, u'≈'}, {0xAE, u'→'}, {0xAC, u'←'}, {0xA5, u'∞'}, {0xD6, u'√'}, {0xE5, u'∑'}, {0x2D, u'−'},
    {0xD2, u'®'}, {0xD3, u'©'}, {0xD4, u'™'}, {0xE2, u'®'}, {0xE3, u'©'}, {0xE4, u'™'}};
constexpr Sign kWingdings[]{{0x6C, u'●'}, {0x6E, u'■'}, {0x6F, u'□'}, {0x71, u'❑'}, {0x76, u'❖'}, {0xA7, u'▪'}, {0xA8, u'◻'},
    {0xD8, u'➢'}, {0xDF, u'←'}, {0xE0, u'→'}, {0xFB, u'✗'}, {0xFC, u'✓'}, {0xFD, u'☒'}, {0xFE, u'☑'}};
constexpr QStringView kGreekSmall = u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ";   ///< a to z in Symbol.
constexpr QStringView kGreekCapital = u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"; ///< A to Z.

QChar signOf(const QString &font, char16_t code)
{
    const char16_t place = (code & 0xFF00) == 0xF000 ? code & 0xFF : code;
    const bool isSymbol = font == "Symbol"_L1;
    if (isSymbol && place >= u'a' && place <= u'z')
        return kGreekSmall.at(place - u'a');
    if (isSymbol && place >= u'A' && place <= u'Z')
        return kGreekCapital.at(place - u'A');
    if (isSymbol && place < 0x80 && place > u' ' && place != u'-')
        return place;
    const bool isWingdings = font.startsWith("Wingdings"_L1);
    for (const Sign &sign : isWingdings ? std::span<const Sign>(kWingdings) : std::span<const Sign>(kSymbol)) {
        if ((isSymbol || isWingdings) && sign.code == place)
            return sign.letter;
    }
    return code == place && !isWingdings ? QChar(code) : QChar(QChar::ReplacementCharacter);
}

void keepBeginning(QString &kept, QStringView text)
{
    kept += text.first(std::min(text.size(), kLongestAside - std::min(kept.size(), kLongestAside)));
}

}

bool DocxLine::isOn(std::optional<bool> RunFormat::*property) const
{
    return (m_run.*property).value_or((m_paragraph.*property).value_or(false));
}

void DocxLine::append(QStringView text)
{
    if (m_instructions > 0 || text.isEmpty())
        return;
    if (m_deletions > 0) {
        appendDeleted(text);
        return;
    }
    if (isOn(&RunFormat::hidden)) {
        keepBeginning(m_hidden, text);
        return;
    }
    m_hasContents = m_hasContents || m_contents > 0;
    m_hasWords = m_hasWords || !text.trimmed().isEmpty();
    m_languages[m_run.language] += text.size();
    if (m_start.size() <= kLongestMark) {
        m_start += text.trimmed().first(std::min(text.trimmed().size(), kLongestMark + 1));
        m_startsRaised = m_startsRaised || isOn(&RunFormat::superscript);
    }
    // Soft hyphens are places where a line may break, and no text.
    appendStyled(m_text, QString(text).remove(QChar::SoftHyphen),
        {isOn(&RunFormat::italic), isOn(&RunFormat::bold), isOn(&RunFormat::superscript), isOn(&RunFormat::strike) || isOn(&RunFormat::doubleStrike),
            m_links.isEmpty() ? QString() : m_links.last()});
}

void DocxLine::mark(const QString &note)
{
    m_hasWords = true;
    m_text.mark(note);
}

qsizetype DocxLine::typedMark() const
{
    static constexpr QStringView kSigns = u"*†‡§";
    if (m_start.isEmpty() || m_start.size() > kLongestMark)
        return 0;
    const bool isSign = std::ranges::all_of(m_start, [](QChar letter) { return kSigns.contains(letter); });
    return isSign || (m_startsRaised && m_start.size() <= 2) ? m_start.size() : 0;
}

void DocxLine::appendDeleted(QStringView text)
{
    keepBeginning(m_deleted, text);
}

void DocxLine::appendSymbol(const QString &font, char16_t code)
{
    const QChar sign = signOf(font, code);
    append(QStringView(&sign, 1));
}

void DocxLine::beginField()
{
    m_fields.append(Field{});
    ++m_instructions;
}

void DocxLine::instruct(QStringView text)
{
    if (m_fields.isEmpty() || m_fields.last().isShown)
        return;
    QString &instruction = m_fields.last().instruction;
    instruction += text.first(std::min(text.size(), kLongestInstruction - std::min(instruction.size(), kLongestInstruction)));
}

void DocxLine::showResult()
{
    static const QRegularExpression hyperlink(u"^\\s*HYPERLINK\\s+\"([^\"]*)\""_s);
    if (m_fields.isEmpty() || m_fields.last().isShown)
        return;
    Field &field = m_fields.last();
    field.isShown = true;
    --m_instructions;
    field.isContents = field.instruction.trimmed().startsWith("TOC"_L1);
    m_contents += field.isContents ? 1 : 0;
    openLink(model::undocsTarget(hyperlink.matchView(field.instruction).captured(1)));
}

void DocxLine::endField()
{
    if (m_fields.isEmpty())
        return;
    const Field field = m_fields.takeLast();
    if (!field.isShown) {
        --m_instructions;
        return;
    }
    m_contents -= field.isContents ? 1 : 0;
    closeLink();
}

void DocxLine::closeLink()
{
    if (!m_links.isEmpty())
        m_links.removeLast();
}

model::StyledText DocxLine::take()
{
    m_hasContents = false;
    m_hasWords = false;
    m_start.clear();
    m_startsRaised = false;
    return m_text.take();
}

}
