// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownreader.h"

#include "markdownparagraphs.h"

#include <core/model/symbol.h>
#include <core/text/languagenames.h>
#include <import/formats/encoding.h>

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

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

/// Parts what people write without an empty line, and CommonMark joins: a table, or an item that does not count from 1, behind
/// a line of text. A footnote that it would take for the definition of a link is made text, and a comment opens on the line of
/// its first words, as md4c wants it.
QString asCommonMark(QString source)
{
    constexpr auto lines = QRegularExpression::MultilineOption;
    static const QRegularExpression item(u"(?<=\\S)[ \\t]*\\n(?=[ \\t]*\\d{1,9}[.)][ \\t])"_s);
    static const QRegularExpression table(u"^(?![ \\t]*[|\\n])([^\\n]*+)\\n(?=[ \\t]*\\|)"_s, lines);
    static const QRegularExpression footnote(u"^ {0,3}(?=\\[\\^[^\\]\\n]+\\]:)"_s, lines);
    static const QRegularExpression comment(u"<!--\\s*\\n"_s);
    return source.replace(item, u"\n\n"_s).replace(table, u"\\1\n\n"_s).replace(footnote, u"\\"_s).replace(comment, u"<!-- "_s);
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
    const qsizetype start = takeFrontMatter(lines, result.declared);
    const QByteArray source = asCommonMark(lines.sliced(start).join(u'\n')).toUtf8();
    MarkdownParagraphs paragraphs(source);
    if (!paragraphs.read())
        return base::failure(base::ErrorCode::LimitExceeded, input.fileName, u"md4c stopped"_s);
    result.paragraphs = paragraphs.paragraphs();
    result.titleFrom = model::ExtractedText::TitleFrom::FirstHeading;
    return result;
}

}
