// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreader.h"

#include "encoding.h"
#include "inlinetext.h"

#include <core/text/labels.h>

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongLine = 120;

// Files without a blank line have a paragraph on each line, if their lines are too long to be broken ones.
bool hasParagraphLines(const QStringList &lines)
{
    qsizetype longLines = 0;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            return false;
        longLines += line.size() > kLongLine ? 1 : 0;
    }
    return longLines * 3 > lines.size();
}

// "(a)" or "2." at the start of a line, after a line that may end a paragraph.
bool opensItem(QStringView previous, QStringView line)
{
    static constexpr QStringView kEnds = u";:,.";
    return !previous.isEmpty() && kEnds.contains(previous.back()) && text::leadingLabelLength(line) > 0;
}

// A word that was broken at the end of a line keeps its hyphen, and gets no space.
bool breaksWord(QStringView previous, QStringView line)
{
    return previous.size() > 1 && previous.endsWith(u'-') && previous.at(previous.size() - 2).isLetter()
        && !line.isEmpty() && line.front().isLower();
}

}

QList<model::RawParagraph> plainParagraphs(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    const QStringList lines = text.split(lineEnd);
    const bool byLine = hasParagraphLines(lines);
    QList<model::RawParagraph> blocks;
    InlineText paragraph;
    QString previous;
    QList<int> starts;
    const auto finish = [&] {
        if (!paragraph.isEmpty())
            blocks.append({.text = paragraph.take(), .lines = std::exchange(starts, {})});
        previous.clear();
    };
    for (const QString &whole : lines) {
        const QString line = whole.trimmed();
        if (line.isEmpty() || byLine || opensItem(previous, line))
            finish();
        if (!breaksWord(previous, line)) {
            if (!paragraph.isEmpty())
                starts.append(int(paragraph.size()));
            paragraph.space();
        }
        paragraph.append(line);
        previous = line;
    }
    finish();
    return blocks;
}

bool TextReader::accepts(const Input &input) const
{
    // Text to a machine, but nothing that anybody reads paragraph by paragraph.
    static const QRegularExpression data(
        u"\\.(?:json|csv|tsv|tab|xml|xsd|xsl|xslt|rdf|ttl|svg|css|js|py|sql|ya?ml|ini|toml|log)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (isBinary(input.bytes) || data.matchView(input.fileName).hasMatch())
        return false;
    // Markup that no other reader knows is no text.
    const QByteArray head = input.bytes.first(std::min<qsizetype>(input.bytes.size(), 64)).trimmed();
    return !head.startsWith("<?xml") && !head.startsWith("<!");
}

base::Result<model::ExtractedText> TextReader::read(const Input &input) const
{
    model::ExtractedText result;
    const Decoded decoded = decodeWithGuess(input.bytes);
    result.declared.text.remarks = decoded.remarks();
    result.paragraphs = plainParagraphs(decoded.text);
    if (result.paragraphs.isEmpty())
        return base::failure(base::ErrorCode::Empty, input.fileName);
    result.titleFrom = model::ExtractedText::TitleFrom::FirstLine;
    return result;
}

}
