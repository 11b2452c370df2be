// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcecolours.h"

#include <presentation/syntax/syntaxrepository.h>
#include <presentation/syntax/usersyntax.h>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kBetweenReports = 1000;

/// Collects the colours of one row after the other.
class RowColours : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    RowColours(const QString &definition, bool isDark)
    {
        setTheme(syntaxTheme(isDark));
        setDefinition(syntaxRepository().definitionForName(definition));
        m_colours.firstPieces.append(0);
    }

    void add(QStringView row)
    {
        if (definition().isValid())
            m_state = highlightLine(row, m_state);
        m_colours.firstPieces.append(m_colours.pieces.size());
    }

    const SourceColours &colours() const { return m_colours; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || !format.isValid() || format.isDefaultTextStyle(theme()))
            return;
        auto known = m_formats.find(format.id());
        if (known == m_formats.end()) {
            known = m_formats.insert(format.id(), int(m_colours.formats.size()));
            m_colours.formats.append(charFormat(format));
        }
        m_colours.pieces.append({offset, length, *known});
    }

private:
    QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format) const
    {
        QTextCharFormat look;
        if (format.hasTextColor(theme()))
            look.setForeground(format.textColor(theme()));
        if (format.hasBackgroundColor(theme()))
            look.setBackground(format.backgroundColor(theme()));
        if (format.isBold(theme()))
            look.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            look.setFontItalic(true);
        if (format.isUnderline(theme()))
            look.setFontUnderline(true);
        return look;
    }

    KSyntaxHighlighting::State m_state;
    SourceColours m_colours;
    QHash<int, int> m_formats; ///< By the number that the library gives a format.
};

}

QList<QTextLayout::FormatRange> SourceColours::ofRow(qsizetype row) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (row >= rowCount())
        return ranges;
    for (qsizetype at = firstPieces.at(row); at < firstPieces.at(row + 1); ++at)
        ranges.append({pieces.at(at).start, pieces.at(at).length, formats.at(pieces.at(at).format)});
    return ranges;
}

QString syntaxOf(const model::Source &original)
{
    const QStringList own = userSyntax().definitions;
    const QList<KSyntaxHighlighting::Definition> claiming = syntaxRepository().definitionsForFileName(QFileInfo(original.path).fileName());
    const auto chosen = std::ranges::find_if(claiming, [&own](const KSyntaxHighlighting::Definition &one) { return own.contains(one.name()); });
    if (chosen != claiming.end())
        return chosen->name();
    if (original.format == "akn"_L1)
        return u"XML"_s;
    if (original.format == "html"_L1)
        return u"HTML"_s;
    if (original.format == "markdown"_L1)
        return u"Markdown"_s;
    if (original.format == "srt"_L1)
        return u"SubRip Subtitles"_s;
    return original.format == "sample"_L1 ? u"JSON"_s : QString();
}

base::Result<SourceColours> coloursOf(const SourceText &text, const model::Source &original, bool isDark, qsizetype rows, jobs::JobControl &control)
{
    RowColours colours(syntaxOf(original), isDark);
    const qsizetype count = std::min(rows, text.rows().size());
    for (qsizetype row = 0; row < count; ++row) {
        if (row % kBetweenReports == 0) {
            if (control.isCancelled())
                return base::failure(base::ErrorCode::Cancelled);
            control.report(row, count);
        }
        colours.add(text.row(row));
    }
    return colours.colours();
}

}
