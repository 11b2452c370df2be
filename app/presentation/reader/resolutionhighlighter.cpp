// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolutionhighlighter.h"

#include <analysis/recognition/negotiationmarks.h>
#include <output/render/documentbuilder.h>
#include <presentation/syntax/syntaxrepository.h>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Titles, notes and votes have no opening verb, and a page of colours is no page to read.
bool isProse(const QTextBlock &block)
{
    const QVariant kind = block.blockFormat().property(render::kKindProperty);
    if (!kind.isValid())
        return false;
    switch (model::PassageKind(kind.toInt())) {
    case model::PassageKind::Preambular:
    case model::PassageKind::Operative:
    case model::PassageKind::SubParagraph:
    case model::PassageKind::Formula:
        return true;
    default:
        return false;
    }
}

/// A text's words as the rules of the syntax see them: a plain space for each kind of space, letter by letter as long.
QString withPlainSpaces(QString paragraph)
{
    for (QChar &letter : paragraph) {
        if (letter.isSpace())
            letter = u' ';
    }
    return paragraph;
}

/// The looks of the words of one paragraph at a time.
class WordLooks : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit WordLooks(bool isDark, bool isColoured)
        : m_isColoured(isColoured)
    {
        setTheme(syntaxTheme(isDark));
        setDefinition(syntaxRepository().definitionForName(u"UN Resolution"_s));
    }

    QList<QTextLayout::FormatRange> of(const QTextBlock &block)
    {
        m_ranges.clear();
        m_opening = block.begin().atEnd() ? QTextCharFormat() : block.begin().fragment().charFormat();
        // No paragraph goes on in the next one, so there is no state to keep.
        if (definition().isValid())
            highlightLine(withPlainSpaces(block.text()), KSyntaxHighlighting::State());
        if (m_isColoured)
            addMarks(block.text());
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (!format.isValid() || !format.hasTextColor(theme()) || length == 0)
            return;
        QTextCharFormat look = offset == 0 ? openingLook() : QTextCharFormat();
        if (m_isColoured)
            look.setForeground(format.textColor(theme()));
        if (!look.isEmpty())
            m_ranges.append({offset, length, look});
    }

private:
    /// Files set "Guided" apart and not the "by" that belongs to it: the whole opening looks as its first word does.
    QTextCharFormat openingLook() const
    {
        QTextCharFormat look;
        if (m_opening.fontItalic())
            look.setFontItalic(true);
        if (m_opening.fontWeight() == QFont::Bold)
            look.setFontWeight(QFont::Bold);
        return look;
    }

    /// The brackets of negotiation and the delegations beside them, as the table of who wants what reads them.
    void addMarks(const QString &paragraph)
    {
        model::Passage passage;
        passage.kind = model::PassageKind::Operative;
        passage.content = paragraph;
        QTextCharFormat coloured;
        coloured.setForeground(QColor::fromRgba(theme().textColor(KSyntaxHighlighting::Theme::Annotation)));
        for (const recognition::NegotiationMark &mark : recognition::negotiationMarks(passage).marks) {
            for (const auto &[start, end] : {std::pair(mark.range.start, mark.place.start), std::pair(mark.place.end, mark.range.end)}) {
                if (end > start)
                    m_ranges.append({start, end - start, coloured});
            }
        }
    }

    bool m_isColoured;
    QTextCharFormat m_opening;
    QList<QTextLayout::FormatRange> m_ranges;
};

}

void highlightResolution(QTextDocument &document, bool isDark, bool isColoured)
{
    WordLooks looks(isDark, isColoured);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isProse(block))
            block.layout()->setFormats(looks.of(block));
    }
}

}
