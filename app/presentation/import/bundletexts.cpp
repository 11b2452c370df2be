// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundletexts.h"

#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::BundleKind;
using model::MergeChoice;

constexpr qsizetype kShownOfValue = 200;

QString said(const char *text)
{
    return QCoreApplication::translate("Bundle", text);
}

void addCount(QStringList &lines, const char *line, qint64 number)
{
    if (number > 0)
        lines.append(said(line).arg(number));
}

/// What is said differently, by the name in the store; that of a record's own field stays as it is.
QString fieldText(const QString &field)
{
    static const QHash<QString, const char *> kFields {
        {u"name"_s, QT_TRANSLATE_NOOP("Bundle", "Name")},
        {u"title"_s, QT_TRANSLATE_NOOP("Bundle", "Title")},
        {u"symbol"_s, QT_TRANSLATE_NOOP("Bundle", "Symbol")},
        {u"body"_s, QT_TRANSLATE_NOOP("Bundle", "Body")},
        {u"session"_s, QT_TRANSLATE_NOOP("Bundle", "Session")},
        {u"date"_s, QT_TRANSLATE_NOOP("Bundle", "Date")},
        {u"paragraphs"_s, QT_TRANSLATE_NOOP("Bundle", "Paragraphs")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Bundle", "Kind")},
        {u"colour"_s, QT_TRANSLATE_NOOP("Bundle", "Colour")},
        {u"comment"_s, QT_TRANSLATE_NOOP("Bundle", "Comment")},
        {u"tags"_s, QT_TRANSLATE_NOOP("Bundle", "Tags")},
        {u"exact"_s, QT_TRANSLATE_NOOP("Bundle", "Marked words")},
        {u"role"_s, QT_TRANSLATE_NOOP("Bundle", "Role")},
        {u"status"_s, QT_TRANSLATE_NOOP("Bundle", "Decision")},
        {u"query"_s, QT_TRANSLATE_NOOP("Bundle", "Query")},
        {u"words"_s, QT_TRANSLATE_NOOP("Bundle", "Words")},
        //: Of a briefing pack.
        {u"blocks"_s, QT_TRANSLATE_NOOP("Bundle", "Blocks")},
    };
    const char *known = kFields.value(field, nullptr);
    return known ? said(known) : field;
}

QString valueLines(const model::MergeConflict &conflict, QString model::MergeDifference::*value)
{
    QStringList lines;
    for (const model::MergeDifference &each : conflict.differences) {
        // Whether a person decided shows in what was decided.
        if (each.field == "decided"_L1)
            continue;
        //: A field of a thing, and its value.
        lines.append(said(QT_TRANSLATE_NOOP("Bundle", "%1: %2")).arg(fieldText(each.field), names::isolated((each.*value).simplified().left(kShownOfValue))));
    }
    return lines.join(u'\n');
}

}

PackExport bundleExport(const application::BundlePlan &plan)
{
    const model::BundleCounts &counts = plan.counts;
    PackExport found;
    QStringList &along = found.goesAlong;
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Whole documents, with their original files: %1"), counts.documents);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "People, events and other records, with all their fields and notes: %1"), counts.otherRecords);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Annotations that are not private, with their comments and authors: %1"), counts.annotations);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Links: %1"), counts.links);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Briefing packs, with your own words: %1"), counts.packs);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Saved searches: %1"), counts.searches);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Dossiers: %1"), counts.dossiers);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Notes in dossiers: %1"), counts.notes);
    addCount(along, QT_TRANSLATE_NOOP("Bundle", "Quotations under the Chatham House Rule or in need of clearance, with the names of their speakers: %1"),
        counts.restricted);
    found.leftOut = {said(QT_TRANSLATE_NOOP("Bundle", "The history of changes, the trash, and the folders that files were imported from")),
        said(QT_TRANSLATE_NOOP("Bundle", "Records that are only linked to: all but their names"))};
    found.privateAnnotations = plan.privateAnnotations;
    return found;
}

QString bundleKindText(BundleKind kind)
{
    switch (kind) {
    case BundleKind::Record:
        return said(QT_TRANSLATE_NOOP("Bundle", "Documents and other records"));
    case BundleKind::Text:
        return said(QT_TRANSLATE_NOOP("Bundle", "Texts"));
    case BundleKind::Annotation:
        return said(QT_TRANSLATE_NOOP("Bundle", "Annotations"));
    case BundleKind::Link:
        return said(QT_TRANSLATE_NOOP("Bundle", "Links and decisions"));
    case BundleKind::Pack:
        return said(QT_TRANSLATE_NOOP("Bundle", "Briefing packs"));
    case BundleKind::Search:
        return said(QT_TRANSLATE_NOOP("Bundle", "Saved searches"));
    case BundleKind::Dossier:
        return said(QT_TRANSLATE_NOOP("Bundle", "Dossiers"));
    case BundleKind::Note:
        return said(QT_TRANSLATE_NOOP("Bundle", "Notes in dossiers"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString mergeChoiceText(MergeChoice choice, MergeSource source)
{
    switch (choice) {
    case MergeChoice::Here:
        return said(QT_TRANSLATE_NOOP("Bundle", "Keep as it is here"));
    case MergeChoice::There:
        return source == MergeSource::Backup ? said(QT_TRANSLATE_NOOP("Bundle", "Take from the backup")) : said(QT_TRANSLATE_NOOP("Bundle", "Take from the bundle"));
    case MergeChoice::Both:
        return said(QT_TRANSLATE_NOOP("Bundle", "Keep both"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString differencesHere(const model::MergeConflict &conflict)
{
    return valueLines(conflict, &model::MergeDifference::here);
}

QString differencesThere(const model::MergeConflict &conflict)
{
    return valueLines(conflict, &model::MergeDifference::there);
}

QString alongText(const QStringList &along)
{
    constexpr qsizetype kMostNamed = 6;
    QStringList named;
    for (const QString &name : along.first(std::min(kMostNamed, along.size())))
        named.append(names::isolated(name.simplified().left(60)));
    const auto more = int(along.size() - named.size());
    const QString list = QLocale().createSeparatedList(named);
    //: %1 is a list of documents and other records that a pack or a dossier needs.
    const QString sentence = said(QT_TRANSLATE_NOOP("Bundle", "Comes along, because the library does not have it: %1.")).arg(list);
    return more > 0 ? QString(sentence + u' ' + QCoreApplication::translate("Bundle", "So do %n more.", nullptr, more)) : sentence;
}

QString mergeStepName(MergeSource source)
{
    //: The name of a step that can be undone: one thing came back out of a backup.
    return source == MergeSource::Backup ? said(QT_TRANSLATE_NOOP("Bundle", "Bring Back"))
                                         //: The name of a step that can be undone.
                                         : said(QT_TRANSLATE_NOOP("Bundle", "Merge Bundle"));
}

QString mergeSentence(const model::MergeReport &report, const QString &name, MergeSource source)
{
    if (report.merge == 0 && report.conflicts.isEmpty())
        //: %1 is a file.
        return said(QT_TRANSLATE_NOOP("Bundle", "Everything in %1 is in the library already.")).arg(name);
    const auto added = int(report.added());
    QString sentence = source == MergeSource::Backup
        //: %1 is the title of a thing that came out of a backup; %n things came with it.
        ? QCoreApplication::translate("Bundle", "Brought back %1: %n thing(s) added.", nullptr, added).arg(name)
        //: %1 is a file; %n things came with it.
        : QCoreApplication::translate("Bundle", "Merged %1: %n thing(s) added.", nullptr, added).arg(name);
    if (!report.conflicts.isEmpty())
        sentence += u' ' + QCoreApplication::translate("Bundle", "%n thing(s) differ here and there.", nullptr, int(report.conflicts.size()));
    if (report.loose > 0)
        sentence += u' ' + QCoreApplication::translate("Bundle", "%n annotation(s) need re-attachment.", nullptr, int(report.loose));
    return sentence;
}

}
