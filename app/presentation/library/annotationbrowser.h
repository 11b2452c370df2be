// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationtreemodel.h"

#include <core/jobs/latestonly.h>
#include <analysis/anchoring/anchoring.h>
#include <application/annotationexport.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/shared/printable.h>

namespace presentation {

/// What the page of all annotations shows and does: reads them, filters, groups, changes several at once as one step of undo,
/// writes them to a file or to paper. Owned by the page; GUI thread.
class AnnotationBrowser : public QObject
{
    Q_OBJECT

public:
    AnnotationBrowser(AsyncLibrary &library, QObject *parent);

    AnnotationTreeModel &table() { return m_table; }
    AnnotationController &annotations() { return m_annotations; }
    void reload();
    bool isLoaded() const { return m_isLoaded; }
    /// All of the library.
    const QList<model::AnnotationRow> &all() const { return m_all; }
    /// Those that need re-attaching.
    int loose() const;

    const application::AnnotationFilter &filter() const { return m_filter; }
    void setFilter(const application::AnnotationFilter &filter);
    application::AnnotationGrouping grouping() const { return m_grouping; }
    void setGrouping(application::AnnotationGrouping grouping);
    /// The rows are shown and grouped anew, under the names that colours have now.
    void regroup() { show(); }

    void recolour(const QList<base::AnnotationId> &ids, model::Colour colour);
    void addTag(const QList<base::AnnotationId> &ids, const QString &tag);
    void removeTag(const QList<base::AnnotationId> &ids, const QString &tag);
    void setPrivate(const QList<base::AnnotationId> &ids, bool isPrivate);
    void remove(const QList<base::AnnotationId> &ids) { m_annotations.remove(ids); }
    /// Hangs an annotation on the words of a paragraph that a person chose.
    void reattach(base::AnnotationId id, const anchoring::Attachment &place, int start, int end);
    /// They stay without a place, and are not asked about again.
    void keepAside(const QList<base::AnnotationId> &ids);

    /// Those that are shown, without the private ones unless they are asked for.
    QList<model::AnnotationRow> toWrite(bool withPrivate) const;
    /// A file of them in the language of the window; see exchange::annotationsAs().
    QByteArray fileOf(const QString &format, bool withPrivate) const;
    Printable printable() const;
    /// All tags and authors, for the filters.
    QStringList tags() const;
    QStringList authors() const;

signals:
    /// Rows were read, filtered or grouped anew.
    void changed();

private:
    void show();
    exchange::AnnotationWords words() const;

    AsyncLibrary &m_library;
    AnnotationController m_annotations;
    AnnotationTreeModel m_table;
    QList<model::AnnotationRow> m_all;
    application::AnnotationFilter m_filter;
    application::AnnotationGrouping m_grouping = application::AnnotationGrouping::None;
    bool m_isLoaded = false;
    jobs::LatestOnly m_latest;
};

}
