// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>
#include <application/comparison.h>

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace window {

/// The head of a comparison: which two to four texts are compared, out of their series or any others; a switch for each kind of
/// change with its count; one column or more; the counts in words, for more than two texts step by step. GUI thread; owned by its page.
class CompareHead : public QWidget
{
    Q_OBJECT

public:
    explicit CompareHead(QWidget *parent = nullptr);

    /// The series that is chosen from, and what is compared now, the earliest first; without an id where it is not chosen yet.
    void setDocuments(const application::SeriesNeighbours &series, const QList<model::Record> &compared);
    /// What the steps between the texts changed; empty while nothing is compared.
    void setTexts(const QList<application::ComparedTexts> &steps);
    void setOneText(bool isOneText);
    /// The kinds of change that are shown.
    QSet<comparison::Change> shown() const;
    QString summary() const;

signals:
    void documentChosen(qsizetype place, base::RecordId document);
    /// Any document of the library is wanted in this place.
    void otherRequested(qsizetype place);
    /// One more text before the first.
    void additionRequested();
    void removalRequested(qsizetype place);
    void swapRequested();
    void shownChanged();
    void oneTextToggled(bool on);

private:
    void makeSwitches(QHBoxLayout &row);
    /// One of the texts that are compared.
    struct Choice {
        QComboBox *documents;
        QToolButton *remove; ///< Null for the last one.
    };
    Choice makeChoice(const QString &name);
    void setChoices(qsizetype count);
    void fillChoice(QComboBox &choice, const QList<model::Record> &series, const model::Record &chosen, const QList<model::Record> &others);
    qsizetype placeOf(const QObject *part) const;
    void retranslate();

    QHBoxLayout *m_documents;
    QList<Choice> m_choices; ///< The earliest first; at least two.
    QToolButton *m_add;
    QToolButton *m_swap;
    QToolButton *m_oneText;
    QHash<comparison::Change, QToolButton *> m_switches;
    QLabel *m_summary;
};

}
