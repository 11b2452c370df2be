// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <analysis/anchoring/anchoring.h>
#include <core/jobs/latestonly.h>
#include <core/model/annotationrow.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace presentation {
class AsyncLibrary;
}

namespace window {

/// Beside the annotations: where one that lost its place may belong. The likeliest paragraphs stand first, any other is found by
/// its words; in the paragraph below, the words that are taken are selected, and may be selected otherwise. Owned by the page; GUI
/// thread.
class ReattachPanel : public QWidget
{
    Q_OBJECT

public:
    ReattachPanel(presentation::AsyncLibrary &library, QWidget *parent);

    void show(const model::AnnotationRow &row);
    base::AnnotationId annotation() const { return m_row.annotation.id; }

signals:
    void accepted(base::AnnotationId annotation, const anchoring::Attachment &place, int start, int end);
    void keptAside(base::AnnotationId annotation);

private:
    void connectParts();
    void retranslate();
    void list();
    void showPlace();
    const anchoring::Attachment *current() const;

    presentation::AsyncLibrary &m_library;
    model::AnnotationRow m_row;
    QList<anchoring::Attachment> m_places;
    // All are owned by Qt.
    QLabel *m_title;
    QLabel *m_was;
    QLineEdit *m_words;
    QListWidget *m_list;
    QPlainTextEdit *m_paragraph;
    QPushButton *m_accept;
    QPushButton *m_aside;
    jobs::LatestOnly m_latest;
};

}
