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

/// The colours of one paragraph at a time.
class WordColours : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit WordColours(bool isDark)
    {
        setTheme(syntaxTheme(isDark));
        setDefinition(syntaxRepository().definitionForName(u"UN Resolution"_s));
    }

    QList<QTextLayout::FormatRange> of(const QString &paragraph)
    {
        m_ranges.clear();
        // No paragraph goes on in the next one, so there is no state to keep.
        if (definition().isValid())
            highlightLine(paragraph, KSyntaxHighlighting::State());
        addMarks(paragraph);
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (!format.isValid() || !format.hasTextColor(theme()) || length == 0)
            return;
        QTextCharFormat coloured;
        coloured.setForeground(format.textColor(theme()));
        m_ranges.append({offset, length, coloured});
    }

private:
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

    QList<QTextLayout::FormatRange> m_ranges;
};

}

void colourResolution(QTextDocument &document, bool isDark)
{
    WordColours colours(isDark);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isProse(block))
            block.layout()->setFormats(colours.of(block.text()));
    }
}

}
