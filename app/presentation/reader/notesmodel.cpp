// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesmodel.h"

#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <presentation/shared/swatch.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

void NotesModel::setAnnotations(const QList<model::Annotation> &annotations)
{
    beginResetModel();
    m_annotations = annotations;
    const auto lost = std::ranges::stable_partition(
        m_annotations, [](const model::Annotation &annotation) { return annotation.isAttached(); });
    m_attached = int(m_annotations.size() - std::ssize(lost));
    endResetModel();
}

QModelIndex NotesModel::indexOf(base::AnnotationId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!isHeading(row) && annotation(row).id == id)
            return index(row);
    }
    return {};
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_annotations.size()) + (m_attached < m_annotations.size() ? 1 : 0);
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index.row())) {
        const int lost = int(m_annotations.size()) - m_attached;
        if (role == Qt::DisplayRole)
            return tr("Need re-attaching (%n)", nullptr, lost);
        if (role == SubtitleRole)
            return tr("Their words are no longer in the text.");
        return role == AnnotationRole ? QVariant::fromValue(base::AnnotationId()) : QVariant();
    }
    const model::Annotation &one = annotation(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsLabel(one);
    case SubtitleRole: {
        const QString kind = one.kind == model::AnnotationKind::Highlight ? QString() : annotationKindLabel(one.kind);
        const QString comment = one.kind == model::AnnotationKind::DocumentNote ? QString() : commentWords(one.comment);
        return names::subtitle({one.isAttached() ? annotationPlace(one) : one.address, kind, comment});
    }
    case TrailingRole:
        return one.isPrivate ? QString() : lockLabel(false);
    case Qt::DecorationRole:
        return swatch(one.colour);
    case Qt::ToolTipRole:
        return QStringList({names::subtitle({annotationKindLabel(one.kind), colourLabel(one.colour), one.address, lockLabel(one.isPrivate), one.author}), one.isLocked ? lockedHint() : commentLines(one.comment)})
            .join(u'\n')
            .trimmed();
    case Qt::AccessibleTextRole:
        return names::subtitle({annotationKindLabel(one.kind), colourLabel(one.colour), one.address, wordsLabel(one), commentWords(one.comment)});
    case AnnotationRole:
        return QVariant::fromValue(one.id);
    default:
        return {};
    }
}

Qt::ItemFlags NotesModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

}
