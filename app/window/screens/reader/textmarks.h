// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marginnotes.h"
#include "textcolumn.h"

#include <application/annotationhints.h>

#include <QPointer>

namespace window {

/// What is marked in a text: the words of annotations, their comments in the outer margin, a sign there where other languages are
/// annotated, and the words that were found.
/// Owned by its view; rectangles are in the coordinates of the view's viewport.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    explicit TextMarks(TextColumn *view);

    void setAnnotations(const QList<model::Annotation> &annotations);
    void setFound(const QList<presentation::PassageRange> &found);
    /// Where other languages of the document carry annotations.
    void setHints(const QList<application::AnnotationHint> &hints);

    /// The annotation at a position of the document, of several the one that was made last, one on words before one on the
    /// paragraph; invalid: none.
    base::AnnotationId annotationAt(int position) const;
    /// The same, only one that hangs on words.
    base::AnnotationId wordsAt(int position) const;
    /// The rectangle of an annotation's first line; empty where its passage is not shown.
    QRect rectOf(const model::Annotation &annotation) const;

signals:
    /// The sign of a comment was clicked.
    void activated(base::AnnotationId annotation);
    /// The sign of other languages was clicked, beside this paragraph; an invalid one: beside the text as a whole.
    void hintActivated(base::PassageId paragraph, QPoint onScreen, presentation::OpenIn where);
    void hintMenuRequested(base::PassageId paragraph, QPoint onScreen);

private:
    base::AnnotationId found(int position, bool isOnWords) const;
    MarginNotes::Mark markOf(const model::Annotation &annotation) const;
    MarginNotes::Mark hintOf(base::PassageId paragraph) const;
    void update();
    /// The text was scrolled: what is marked already is only moved along.
    void follow();
    bool isCovered() const;
    void placeNotes();

    TextColumn &m_view;
    MarginNotes *m_notes; ///< Owned by the view.
    QList<model::Annotation> m_annotations;
    QHash<base::PassageId, QList<qsizetype>> m_annotationsOf; ///< Indexes, in the order in which they were made.
    QList<qsizetype> m_ofDocument; ///< Indexes of those that hang on the document as a whole.
    QHash<base::PassageId, QList<presentation::PassageRange>> m_foundIn;
    QHash<base::PassageId, QList<application::AnnotationHint>> m_hintsBeside; ///< By paragraph; an invalid one: the text as a whole.
    /// The stretch of the document that is marked, and how it lay then.
    struct Covered {
        QPointer<QTextDocument> document;
        int range = 0; ///< Of the scroll bar; the height of the text itself would have to be laid out for.
        QSize viewport;
        int from = 0;
        int to = -1;
        int scroll = 0;
    } m_covered;
};

}
