// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/annotationfilter.h>

#include <QWidget>

class QComboBox;
class QToolButton;

namespace presentation {
class AnnotationBrowser;
}

namespace window {

/// The line of filters over the annotations: colour, kind, tag, author, lock, kind of paragraph, how they are grouped, and the
/// switch to those that need re-attaching. Sets the filter of its browser; owned by the page. GUI thread.
class AnnotationFilterBar : public QWidget
{
    Q_OBJECT

public:
    AnnotationFilterBar(presentation::AnnotationBrowser &browser, QWidget *parent);

    void setWords(const QString &words);
    /// Offers the tags and authors that there are, and counts those that need re-attaching.
    void refresh();
    /// All filters but the words are as at the beginning.
    void clear();

signals:
    void groupingChosen(application::AnnotationGrouping grouping);

private:
    QComboBox *addChoice(const QString &name);
    void apply();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void fill(QComboBox &choice, const QString &all, const QStringList &names, const QList<QVariant> &values);
    void fillNames(QComboBox &choice, const QString &all, QStringList names, const QString &filter);
    void fillKinds();

    presentation::AnnotationBrowser &m_browser;
    // All are owned by Qt.
    QComboBox *m_colour;
    QComboBox *m_kind;
    QComboBox *m_tag;
    QComboBox *m_author;
    QComboBox *m_lock;
    QComboBox *m_passageKind;
    QComboBox *m_grouping = nullptr;
    QToolButton *m_loose;
};

}
