// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packexport.h"

#include <presentation/packs/packtexts.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace presentation {

namespace {

using briefing::Block;
using briefing::Check;

constexpr qsizetype kShownWords = 90;

QString told(const char *text)
{
    return QCoreApplication::translate("PackExport", text);
}

/// A line of the list, where there is anything to count.
void count(QStringList &lines, const QString &line, qsizetype number)
{
    if (number > 0)
        lines.append(line.arg(number));
}

qsizetype blocksOf(const briefing::Outline &outline, Block::Kind kind)
{
    return std::ranges::count(outline.blocks, kind, &Block::kind);
}

/// Of the blocks of a kind, each once.
qsizetype sharedAnnotations(const briefing::Outline &outline, Block::Kind kind)
{
    QSet<base::AnnotationId> found;
    for (const Block &block : outline.blocks) {
        for (const model::Annotation &annotation : block.annotations) {
            if (block.kind == kind && !annotation.isPrivate)
                found.insert(annotation.id);
        }
    }
    return found.size();
}

QString shortened(const QString &words)
{
    return words.size() > kShownWords ? words.first(kShownWords).trimmed() + QChar(0x2026) : words;
}

QStringList goingAlong(const briefing::Outline &outline)
{
    QStringList lines;
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "Quotations with their citations: %1")), outline.quotations);
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "Whole documents: %1")), blocksOf(outline, Block::Kind::Document));
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "Notes of your own: %1")), blocksOf(outline, Block::Kind::Note));
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "Annotations that are not private: %1")), sharedAnnotations(outline, Block::Kind::Annotation));
    //: Annotations within the text of a document: their colours, without their comments.
    const QString marks = told(QT_TRANSLATE_NOOP("PackExport", "Marks in whole documents, which only paper and PDF show: %1"));
    count(lines, marks, sharedAnnotations(outline, Block::Kind::Document));
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "People, events and other records: %1")), blocksOf(outline, Block::Kind::Record));
    //: %1 is an organisation.
    const QString organisation = told(QT_TRANSLATE_NOOP("PackExport", "On the cover and at the foot of the pages: “%1”"));
    if (!outline.design.organisation.isEmpty())
        lines.append(organisation.arg(names::isolated(outline.design.organisation)));
    if (!outline.design.logo.isEmpty())
        lines.append(told(QT_TRANSLATE_NOOP("PackExport", "On the cover: the logo")));
    //: What the properties of a file say: a title and a name.
    const QString properties = told(QT_TRANSLATE_NOOP("PackExport", "In the properties of the file: the title “%1” and the name “%2”"));
    const QString title = told(QT_TRANSLATE_NOOP("PackExport", "In the properties of the file: the title “%1”"));
    const QString &name = outline.pack.preparedBy;
    lines.append(name.isEmpty() ? title.arg(outline.pack.title) : properties.arg(outline.pack.title, name));
    return lines;
}

QStringList leftOut(const briefing::Outline &outline)
{
    QStringList lines;
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "Parts whose words still need clearance: %1")), outline.withheld);
    count(lines, told(QT_TRANSLATE_NOOP("PackExport", "Parts without the speaker’s name, under the Chatham House Rule: %1")), outline.unnamed);
    if (blocksOf(outline, Block::Kind::Record) > 0)
        lines.append(told(QT_TRANSLATE_NOOP("PackExport", "Addresses, telephone numbers and notes of people and organisations")));
    lines.append(told(QT_TRANSLATE_NOOP("PackExport", "Comments on documents, and the names and folders of their files")));
    return lines;
}

}

QString checkText(Check check)
{
    switch (check) {
    case Check::Exact:
        return {};
    case Check::Spacing:
        return told(QT_TRANSLATE_NOOP("PackExport", "only spacing or punctuation differs"));
    case Check::Moved:
        return told(QT_TRANSLATE_NOOP("PackExport", "stands in another paragraph now"));
    case Check::Changed:
        return told(QT_TRANSLATE_NOOP("PackExport", "differs from its source"));
    case Check::SourceMissing:
        return told(QT_TRANSLATE_NOOP("PackExport", "its source is no longer in the library"));
    case Check::NeedsClearance:
        return told(QT_TRANSLATE_NOOP("PackExport", "needs clearance"));
    }
    return {};
}

PackExport packExport(const briefing::Outline &outline)
{
    PackExport found;
    const QList<int> stops = briefing::blocksThatStop(outline);
    for (const int row : stops) {
        const Block &block = outline.blocks.at(row);
        QString words = block.quotation.text.isEmpty() ? block.heading : block.quotation.text;
        if (block.kind == Block::Kind::Table)
            words = packTableName(outline.pack.items.at(row).quote);
        else if (words.isEmpty())
            words = names::record(block.record);
        found.stops.append({row, shortened(words.simplified()), checkText(block.quotation.check)});
    }
    found.goesAlong = goingAlong(outline);
    found.leftOut = leftOut(outline);
    found.privateAnnotations = outline.privateAnnotations;
    return found;
}

PackExport annotatedCopyExport(const QList<model::Annotation> &annotations)
{
    PackExport found;
    qsizetype shared = 0;
    qsizetype loose = 0;
    for (const model::Annotation &annotation : annotations) {
        const QString words = annotation.anchor.exact.isEmpty() ? annotation.address : annotation.anchor.exact;
        if (!annotation.isAttached())
            ++loose;
        else if (annotation.isPrivate)
            found.privateAnnotations.append({annotation.id, words, annotation.comment, false});
        else
            ++shared;
    }
    count(found.goesAlong, told(QT_TRANSLATE_NOOP("PackExport", "Annotations that are not private: %1")), shared);
    found.goesAlong.append(told(QT_TRANSLATE_NOOP("PackExport", "With each: its comment, its colour, its tags, its author and its date")));
    //: Annotations whose place in the text is not known any more.
    count(found.leftOut, told(QT_TRANSLATE_NOOP("PackExport", "Annotations that need re-attaching: %1")), loose);
    return found;
}

}
