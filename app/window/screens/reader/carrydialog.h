// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/carrying.h>
#include <core/jobs/latestonly.h>

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace presentation {
class AnnotationController;
}

namespace window {

/// Annotate ▸ Copy Annotations from Earlier Text: which annotations of an earlier text go to the paragraphs of this one. What is ticked is added,
/// each as a step of undo of its own. Deletes itself when it is closed. GUI thread.
class CarryDialog : public QDialog
{
    Q_OBJECT

public:
    /// To the text in `language` of a document.
    CarryDialog(presentation::AnnotationController &annotations, base::RecordId later, const QString &language, QWidget *parent);

private:
    void retranslate();
    void show(const QList<application::CarryOver> &carryOvers);
    void fillFrom();
    void list();
    void carry();

    presentation::AnnotationController &m_annotations;
    QList<application::CarryOver> m_carryOvers;
    bool m_isLoaded = false;
    // All are owned by Qt.
    QLabel *m_introduction;
    QComboBox *m_from;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
    jobs::LatestOnly m_latest;
};

}
