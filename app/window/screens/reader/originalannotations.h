// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageannotation.h"

#include <application/passagesonpages.h>

#include <QHash>
#include <QObject>

namespace window {

class OriginalPagesView;

/// The annotations of a text on the pages of its original: puts them on each page whose words are known, and says what they are
/// about where the mouse rests on them. Owned by OriginalPages.
class OriginalAnnotations : public QObject
{
    Q_OBJECT

public:
    OriginalAnnotations(const application::PassagesOnPages &onPages, OriginalPagesView *view);

    /// Of the text whose passages `onPages` has now.
    void setAnnotations(const QList<model::Annotation> &annotations, bool isRightToLeft);
    /// The words of a page have become known.
    void update(int page);
    /// The pages whose words must be known before those in sight can be marked.
    QList<int> pagesToRead(const QList<int> &inSight) const;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void show(int page);
    PageAnnotation placed(int page, const model::Annotation &annotation, const QList<QRectF> &lines, QList<QRectF> &signs) const;
    QRectF signBeside(int page, const QRectF &line, const QList<QRectF> &signs) const;
    const model::Annotation *annotationAt(int page, QPointF point) const;

    const application::PassagesOnPages &m_onPages;
    OriginalPagesView &m_view;
    QList<model::Annotation> m_annotations;
    bool m_isRightToLeft = false;
    QHash<int, QList<qsizetype>> m_near;         ///< The annotations that may stand on a page.
    QHash<int, QList<PageAnnotation>> m_shown;
};

}
