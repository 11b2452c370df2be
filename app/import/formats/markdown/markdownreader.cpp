// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownreader.h"

#include "markdowninline.h"

#include <core/model/symbol.h>
#include <core/text/languagenames.h>
#include <import/formats/encoding.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype kMostIndent = 3;   ///< Of what is no code.
constexpr qsizetype kDeepestItem = 32; ///< Levels; deeper items stand beside each other.

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

qsizetype countOf(QStringView line, QChar sign)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(count) == sign)
        ++count;
    return count;
}

bool holdsOnly(QStringView line, QStringView signs)
{
    return std::ranges::all_of(line, [&](QChar character) { return signs.contains(character); });
}

bool isUnderline(QStringView bare)
{
    return holdsOnly(bare, u"=") || holdsOnly(bare, u"-");
}

// "***", "- - -".
bool isRule(QStringView bare)
{
    const QChar sign = bare.front();
    constexpr qsizetype kFewest = 3;
    return QStringView(u"*-_").contains(sign) && bare.count(sign) >= kFewest
        && std::ranges::all_of(bare, [&](QChar character) { return character == sign || character.isSpace(); });
}

// "| --- | :-: |"
bool isTableRule(QStringView bare)
{
    return bare.contains(u'|') && bare.contains(u'-') && holdsOnly(bare, u"|-: \t");
}

// "> > A quotation": the marks alone go.
QStringView withoutQuoteMarks(QStringView line)
{
    for (qsizetype indent = indentOf(line.first(std::min(line.size(), kMostIndent + 1)));
         indent < line.size() && indent <= kMostIndent && line.at(indent) == u'>';
         indent = indentOf(line.first(std::min(line.size(), kMostIndent + 1)))) {
        line = line.sliced(indent + 1);
        if (!line.isEmpty() && line.front().isSpace())
            line = line.sliced(1);
    }
    return line;
}

/// Cuts the lines into blocks, one line after the other.
class MarkdownBlocks
{
public:
    void take(const QString &line)
    {
        static const QRegularExpression fence(u"^ {0,3}(```|~~~)"_s);
        if (const QRegularExpressionMatch match = fence.matchView(line);
            match.hasMatch() && (!m_inCode || match.captured(1) == m_fence)) {
            finish();
            m_inCode = !m_inCode;
            m_fence = match.captured(1);
        } else if (m_inCode) {
            m_text.append(line);
            m_text.space();
        } else {
            takeProse(withoutQuoteMarks(line));
        }
    }

    QList<model::RawParagraph> blocks()
    {
        finish();
        return m_blocks;
    }

private:
    void takeProse(QStringView line)
    {
        const QStringView bare = line.trimmed();
        if (bare.isEmpty()) {
            finish();
        } else if (isUnderline(bare) && !m_source.isEmpty() && m_kind == PassageKind::Body) {
            m_kind = PassageKind::Heading;
            m_level = bare.front() == u'=' ? 1 : 2;
            finish();
        } else if (isRule(bare) || isTableRule(bare)) {
            finish();
        } else if (bare.size() > 1 && bare.startsWith(u'|') && bare.endsWith(u'|')) {
            takeRow(bare);
        } else if (!takeHeading(line, bare) && !takeItem(line)) {
            m_source += (m_source.isEmpty() ? u""_s : u"\n"_s) + line;
        }
    }

    // "## Heading ##"; the signs at the end are marks only behind a space.
    bool takeHeading(QStringView line, QStringView bare)
    {
        constexpr qsizetype kMostSigns = 6;
        const qsizetype level = countOf(bare, u'#');
        if (level == 0 || level > kMostSigns || indentOf(line) > kMostIndent || (level < bare.size() && !bare.at(level).isSpace()))
            return false;
        finish();
        QStringView words = bare.sliced(level).trimmed();
        qsizetype end = words.size();
        while (end > 0 && words.at(end - 1) == u'#')
            --end;
        if (end == 0 || words.at(end - 1).isSpace())
            words = words.first(end).trimmed();
        start(PassageKind::Heading, {}, int(level));
        m_source = words.toString();
        finish();
        return true;
    }

    // "- " and "12. ", with what belongs to it on the same line.
    bool takeItem(QStringView line)
    {
        constexpr qsizetype kMostDigits = 9;
        const qsizetype indent = indentOf(line);
        const QStringView rest = line.sliced(indent);
        qsizetype length = 0;
        while (length < rest.size() && length <= kMostDigits && rest.at(length) >= u'0' && rest.at(length) <= u'9')
            ++length;
        const QStringView signs = length == 0 ? QStringView(u"-*+") : QStringView(u".)");
        if (length > kMostDigits || length + 1 >= rest.size() || !signs.contains(rest.at(length)) || !rest.at(length + 1).isSpace())
            return false;
        finish();
        start(PassageKind::SubParagraph, rest.first(length + 1).toString(), int(std::min(1 + indent / 2, kDeepestItem)));
        m_source = rest.sliced(length + 2).trimmed().toString();
        return true;
    }

    void takeRow(QStringView row)
    {
        finish();
        const QList<QStringView> cells = row.sliced(1, row.size() - 2).split(u'|');
        for (qsizetype at = 0; at < cells.size(); ++at) {
            if (at > 0)
                m_text.append(u" | ");
            appendMarkdown(cells.at(at).trimmed(), m_text);
        }
        finish();
    }

    void start(PassageKind kind, const QString &label, int level)
    {
        m_kind = kind;
        m_label = label;
        m_level = level;
    }

    void finish()
    {
        appendMarkdown(std::exchange(m_source, {}), m_text);
        if (!m_text.isEmpty()) {
            model::RawParagraph block;
            block.kind = m_kind;
            block.label = m_label == "-"_L1 || m_label == "*"_L1 || m_label == "+"_L1 ? u"•"_s : m_label;
            block.level = m_level;
            block.text = m_text.take();
            m_blocks.append(block);
        }
        start(PassageKind::Body, {}, 0);
    }

    QList<model::RawParagraph> m_blocks;
    QString m_source; ///< The lines of the paragraph that is being read.
    InlineText m_text;
    PassageKind m_kind = PassageKind::Body;
    QString m_label;
    int m_level = 0;
    bool m_inCode = false;
    QString m_fence;
};

void setMetadata(const QString &key, const QString &value, model::ReadText &result)
{
    if (value.isEmpty())
        return;
    if (key == "title"_L1) {
        result.text.title = value;
    } else if (key == "symbol"_L1) {
        if (const std::optional<model::Symbol> symbol = model::Symbol::parse(value)) {
            result.work.symbol = symbol->display();
            result.work.symbolKey = symbol->key();
            result.work.body = model::bodyCode(symbol->body());
            result.work.session = symbol->session();
        }
    } else if (key == "date"_L1) {
        result.work.date = QDate::fromString(value.left(10), Qt::ISODate);
    } else if (key == "language"_L1 || key == "lang"_L1) {
        result.text.language = text::languageOfCode(value);
    } else if (key == "kind"_L1) {
        result.work.kind = model::recordKindOfName(value.toLower());
    } else {
        result.work.fields.insert(key, value);
    }
}

// The lines of "key: value" between two lines of dashes at the very start. Returns the first line after them.
qsizetype takeFrontMatter(const QStringList &lines, model::ReadText &result)
{
    static const QRegularExpression pair(u"^([A-Za-z][\\w-]*):\\s*(.*)$"_s);
    if (lines.isEmpty() || lines.first().trimmed() != "---"_L1)
        return 0;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QString line = lines.at(at).trimmed();
        if (line != "---"_L1 && line != "..."_L1)
            continue;
        for (qsizetype inside = 1; inside < at; ++inside) {
            const QRegularExpressionMatch match = pair.matchView(lines.at(inside));
            QString value = match.captured(2).trimmed();
            if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
                value = value.sliced(1, value.size() - 2);
            if (match.hasMatch())
                setMetadata(match.captured(1).toLower(), value, result);
            else if (!lines.at(inside).trimmed().isEmpty())
                result.dropped.append({u"front-matter"_s, lines.at(inside).trimmed().left(200)});
        }
        return at + 1;
    }
    return 0;
}

}

bool MarkdownReader::accepts(const Input &input) const
{
    const QString name = input.fileName.toLower();
    return (name.endsWith(".md"_L1) || name.endsWith(".markdown"_L1)) && !isBinary(input.bytes);
}

base::Result<model::ExtractedText> MarkdownReader::read(const Input &input) const
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r]"_s);
    const Decoded decoded = decodeWithGuess(input.bytes);
    const QStringList lines = decoded.text.split(lineEnd);
    model::ExtractedText result;
    result.declared.text.remarks = decoded.remarks();
    MarkdownBlocks reading;
    for (qsizetype at = takeFrontMatter(lines, result.declared); at < lines.size(); ++at)
        reading.take(lines.at(at));
    result.paragraphs = reading.blocks();
    result.titleFrom = model::ExtractedText::TitleFrom::FirstHeading;
    return result;
}

}
