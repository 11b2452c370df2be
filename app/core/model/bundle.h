// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"

#include <core/base/ids.h>

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <map>

namespace model {

/// The form of a bundle's file: a ZIP container, one member of which lists the others and says what it is.
inline const QString kBundleManifest = QStringLiteral("manifest.json");
inline const QString kBundleFormat = QStringLiteral("aide-memoire bundle");
inline constexpr qint64 kLargestBundle = 2LL * 1024 * 1024 * 1024; ///< Bytes, unpacked.

/// The things that are chosen for a bundle. Records come whole, with their texts, annotations and links.
struct BundleSelection {
    QList<base::RecordId> records;
    QList<base::PackId> packs;
    QList<qint64> searches;
    QList<DossierId> dossiers;
    /// Where it is not empty, the records bring their texts and these annotations, and nothing else.
    QList<base::AnnotationId> onlyAnnotations = {};
    /// Of these, whoever brings them along, only the texts come, and the annotations that a pack or a dossier names: the library that they go to has
    /// them, and is to keep them as they are there.
    QList<base::RecordId> onlyTexts = {};

    bool isEmpty() const { return records.isEmpty() && packs.isEmpty() && searches.isEmpty() && dossiers.isEmpty(); }
};

/// A private annotation of what is chosen.
struct PrivateNote {
    base::AnnotationId id;
    QString words;
    QString comment;
};

/// The content of a bundle in numbers.
struct BundleCounts {
    qint64 documents = 0;
    qint64 otherRecords = 0; ///< People, events and the like that come whole.
    qint64 texts = 0;
    qint64 annotations = 0; ///< That go along.
    qint64 links = 0;
    qint64 packs = 0;
    qint64 searches = 0;
    qint64 dossiers = 0;
    qint64 notes = 0;      ///< In dossiers.
    qint64 restricted = 0; ///< Quotations under the Chatham House Rule or in need of clearance.
};

/// The kinds of things that a merge tells apart.
enum class BundleKind { Record, Text, Annotation, Link, Pack, Search, Dossier, Note };
inline constexpr BundleKind kBundleKinds[] {BundleKind::Record, BundleKind::Text, BundleKind::Annotation, BundleKind::Link, BundleKind::Pack,
    BundleKind::Search, BundleKind::Dossier, BundleKind::Note};

/// "records", "texts", "annotations", …: the words of the command line.
QString bundleKindName(BundleKind kind);

/// What stays where a thing differs here and in the bundle.
enum class MergeChoice { Here, There, Both };
/// Whether it can be made for a kind: a text always stays as it is here, and one record, link or dossier cannot be two.
bool isChoiceOf(BundleKind kind, MergeChoice choice);
/// What is not in it stays as it is here.
using MergeChoices = QHash<BundleKind, MergeChoice>;

/// What is said of a thing here and in the bundle.
struct MergeDifference {
    QString field; ///< "comment", "name", "paragraphs"; "note" of a record.
    QString here;
    QString there;
};

/// One thing that differs.
struct MergeConflict {
    BundleKind kind = BundleKind::Record;
    QString name;
    QList<MergeDifference> differences;
};

struct MergeCount {
    qint64 added = 0;
    qint64 same = 0;
    qint64 differing = 0;
};

/// What a merge did, or would do.
struct MergeReport {
    std::map<BundleKind, MergeCount> counts;
    QList<MergeConflict> conflicts;
    qint64 loose = 0; ///< Annotations whose words are not in the text that is here.
    qint64 merge = 0; ///< Undoes it; 0 where nothing was changed.

    qint64 added() const
    {
        qint64 all = 0;
        for (const auto &[kind, count] : counts)
            all += count.added;
        return all;
    }
};

/// A merge that can be undone.
struct BundleMergeEntry {
    qint64 id = 0;
    QString name; ///< Of the file.
    qint64 added = 0;
    QDateTime merged; ///< UTC.
};

}
