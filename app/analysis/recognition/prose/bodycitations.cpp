// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodycitations.h"

#include "bodytable.h"
#include "cues.h"
#include "../sentences.h"

#include <core/model/symbol.h>
#include <core/text/patterns.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// How a body numbers its papers.
struct PaperRow {
    QString comment; ///< "CRC/C/GC/{number}"; empty for a body that has none.
    int first = 0; ///< The first general comment with such a symbol.
    QString resolution; ///< "HSP/HA.{session}/Res.{number}"; mostly empty.
};

const QHash<QString, PaperRow> &paperRows()
{
    static const QHash<QString, PaperRow> rows = [] {
        QHash<QString, PaperRow> all;
        QFile file(u":/prose/comments.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            all.insert(cells.value(0), {cells.value(1), cells.value(2).toInt(), cells.value(3)});
        }
        return all;
    }();
    return rows;
}

struct CommentForms {
    explicit CommentForms(const Cues &cues)
        : comment(QString(), text::kUnicode | QRegularExpression::CaseInsensitiveOption)
    {
        const QString number = u"(?<number>\\d{1,2})(?![\\d/])"_s;
        const QString mark = u"\\s{0,2}(?:(?:No|Nos|no|nos|núm|núms|n|№|رقم|第)[.°º]?\\s{0,2})?[（(]?"_s;
        const QString words = cues.group(u"general_comment");
        const QString form = cues.language() == u"zh" ? QString(u"第?"_s + number + u"\\s?号"_s + words) : QString(u"(?<!\\p{L})"_s + words + mark + number);
        comment.setPattern(form);
    }

    QRegularExpression comment; ///< "general comment No. 26", "第2号一般性意见".
};

model::ProposedLink linkTo(const model::Passage &passage, const QString &symbol, int start, int end)
{
    const std::optional<model::Symbol> parsed = model::Symbol::parse(symbol);
    model::ProposedLink link;
    link.passagePosition = passage.position;
    link.start = start;
    link.end = end;
    link.relation = u"cites"_s;
    link.targetKey = parsed ? parsed->key() : symbol;
    link.targetSymbol = parsed ? parsed->display() : symbol;
    link.text = passage.content.mid(start, end - start);
    link.rule = u"body/1"_s;
    return link;
}

}

QList<model::ProposedLink> BodyCitations::completed(const model::Passage &passage, QList<model::ProposedLink> links) const
{
    takeResolutions(passage, links);
    links += commentsIn(passage);
    std::ranges::stable_sort(links, {}, &model::ProposedLink::start);
    return links;
}

QList<model::ProposedLink> BodyCitations::commentsIn(const model::Passage &passage) const
{
    QList<model::ProposedLink> links;
    const CommentForms *const forms = grammarOf<CommentForms>(m_read.text.language);
    if (!forms)
        return links;
    for (const QRegularExpressionMatch &match : forms->comment.globalMatch(passage.content)) {
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        const PaperRow row = paperRows().value(treatyBodyAt(passage, start, end));
        const int number = match.capturedView(u"number"_s).toInt();
        if (row.comment.isEmpty() || number < row.first)
            continue;
        links.append(linkTo(passage, QString(row.comment).replace(u"{number}"_s, QString::number(number)), start, end));
    }
    return links;
}

QString BodyCitations::treatyBodyAt(const model::Passage &passage, int start, int end) const
{
    constexpr int kBehind = 30;
    const auto hasComments = [](const NamedBody &body) { return !paperRows().value(body.row->code).comment.isEmpty(); };
    QString before;
    for (const NamedBody &body : namedBodiesIn(passage.content, m_read.text.language)) {
        if (!hasComments(body))
            continue;
        if (body.start >= end && body.start - end <= kBehind && isOneSentence(passage.content, end, body.start))
            return body.row->code;
        if (body.end <= start)
            before = body.row->code;
    }
    if (!before.isEmpty())
        return before;
    QString above;
    for (const NamedBody &body : namedBodiesIn(m_read.text.title, m_read.text.language))
        above = hasComments(body) ? body.row->code : above;
    for (const model::Passage &other : m_read.passages) {
        if (other.position >= passage.position)
            break;
        for (const NamedBody &body : namedBodiesIn(other.content, m_read.text.language))
            above = hasComments(body) ? body.row->code : above;
    }
    return above;
}

void BodyCitations::takeResolutions(const model::Passage &passage, QList<model::ProposedLink> &links) const
{
    constexpr int kBefore = 90;
    constexpr int kBehind = 16;
    constexpr int kLastSession = 9; ///< No assembly that numbers so has held more.
    static const QRegularExpression pair(u"^(\\d)/(\\d{1,2})$"_s);
    QList<NamedBody> bodies;
    bool isRead = false;
    for (model::ProposedLink &link : links) {
        const QRegularExpressionMatch number = pair.match(link.text.section(u' ', -1));
        if (!number.hasMatch() || number.captured(1).toInt() > kLastSession)
            continue;
        if (!isRead)
            bodies = namedBodiesIn(passage.content, m_read.text.language);
        isRead = true;
        const NamedBody *nearest = nullptr;
        for (const NamedBody &body : std::as_const(bodies)) {
            const bool isBehind = body.start >= link.end && body.start - link.end <= kBehind;
            const bool isBefore = body.end <= link.start && link.start - body.end <= kBefore && isOneSentence(passage.content, body.end, link.start);
            nearest = isBehind || isBefore ? &body : nearest;
            if (isBehind)
                break;
        }
        const QString form = nearest ? paperRows().value(nearest->row->code).resolution : QString();
        if (!form.isEmpty())
            link = linkTo(passage, QString(form).replace(u"{session}"_s, number.captured(1)).replace(u"{number}"_s, number.captured(2)), link.start, link.end);
    }
}

}
