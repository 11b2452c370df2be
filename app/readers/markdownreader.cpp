// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownreader.h"

#include "encoding.h"
#include "filehints.h"
#include "languages.h"
#include "markdowninline.h"
#include "prose.h"

#include <model/symbol.h>

#include <QRegularExpression>

namespace readers {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

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
            takeProse(line);
        }
    }

    QList<Block> blocks()
    {
        finish();
        return m_blocks;
    }

private:
    void takeProse(const QString &line)
    {
        static const QRegularExpression heading(u"^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$"_s);
        static const QRegularExpression underline(u"^ {0,3}(=+|-+)\\s*$"_s);
        static const QRegularExpression rule(u"^ {0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,})$"_s);
        static const QRegularExpression item(u"^(\\s*)([-*+]|\\d{1,9}[.)])\\s+(.*)$"_s);
        static const QRegularExpression quote(u"^ {0,3}>\\s?"_s);
        static const QRegularExpression tableRule(u"^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*$"_s);
        QRegularExpressionMatch match;
        if (line.trimmed().isEmpty()) {
            finish();
        } else if (match = heading.matchView(line); match.hasMatch()) {
            finish();
            start(PassageKind::Heading, {}, int(match.capturedLength(1)));
            appendMarkdown(match.capturedView(2), m_text);
            finish();
        } else if (match = underline.matchView(line);
                   match.hasMatch() && !m_text.isEmpty() && m_kind == PassageKind::Body) {
            m_kind = PassageKind::Heading;
            m_level = line.contains(u'=') ? 1 : 2;
            finish();
        } else if (rule.matchView(line).hasMatch() || tableRule.matchView(line).hasMatch()) {
            finish();
        } else if (match = item.matchView(line); match.hasMatch()) {
            finish();
            const int indent = int(match.capturedLength(1));
            start(PassageKind::SubParagraph, match.captured(2), 1 + indent / 2);
            appendMarkdown(match.capturedView(3), m_text);
        } else if (match = quote.matchView(line); match.hasMatch()) {
            takeProse(line.sliced(match.capturedLength()));
        } else if (line.trimmed().startsWith(u'|') && line.trimmed().endsWith(u'|') && line.trimmed().size() > 1) {
            takeRow(line.trimmed());
        } else {
            m_text.space();
            appendMarkdown(line, m_text);
            if (line.endsWith("  "_L1))
                m_text.space();
        }
    }

    void takeRow(const QString &row)
    {
        finish();
        const QStringList cells = row.sliced(1, row.size() - 2).split(u'|');
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
        if (!m_text.isEmpty()) {
            Block block;
            block.kind = m_kind;
            block.label = m_label == "-"_L1 || m_label == "*"_L1 || m_label == "+"_L1 ? u"•"_s : m_label;
            block.level = m_level;
            block.text = m_text.take();
            m_blocks.append(block);
        }
        start(PassageKind::Body, {}, 0);
    }

    QList<Block> m_blocks;
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
        result.text.language = languageOfCode(value);
    } else if (key == "kind"_L1) {
        result.work.kind = model::recordKindOfName(value.toLower());
    } else {
        result.work.fields.insert(key, value);
    }
}

// The lines of "key: value" between two lines of dashes at the very start. Returns the first line after them.
qsizetype takeFrontMatter(const QStringList &lines, model::ReadText &result)
{
    static const QRegularExpression pair(u"^([A-Za-z][\\w-]*):\\s*(.*?)\\s*$"_s);
    if (lines.isEmpty() || lines.first().trimmed() != "---"_L1)
        return 0;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QString line = lines.at(at).trimmed();
        if (line != "---"_L1 && line != "..."_L1)
            continue;
        for (qsizetype inside = 1; inside < at; ++inside) {
            const QRegularExpressionMatch match = pair.matchView(lines.at(inside));
            QString value = match.captured(2);
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

QString MarkdownReader::format() const
{
    return u"markdown"_s;
}

bool MarkdownReader::accepts(const Input &input) const
{
    const QString name = input.fileName.toLower();
    return (name.endsWith(".md"_L1) || name.endsWith(".markdown"_L1)) && !isBinary(input.bytes);
}

base::Result<model::ReadText> MarkdownReader::read(const Input &input) const
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r]"_s);
    const QStringList lines = decodeText(input.bytes).split(lineEnd);
    model::ReadText result;
    MarkdownBlocks reading;
    for (qsizetype at = takeFrontMatter(lines, result); at < lines.size(); ++at)
        reading.take(lines.at(at));
    const QList<Block> blocks = reading.blocks();
    const auto heading = std::ranges::find_if(
        blocks, [](const Block &block) { return block.kind == PassageKind::Heading && block.level == 1; });
    structureProse(blocks, result);
    if (result.text.title.isEmpty() && heading != blocks.end())
        result.text.title = heading->text.content;
    readFileName(input, result);
    if (const base::Status status = requireText(input, result); !status)
        return base::failure(status.error());
    return result;
}

}
