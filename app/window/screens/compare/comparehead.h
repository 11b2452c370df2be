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

/// The head of a comparison: which two texts are compared, out of their series or any others; a switch for each kind of change with
/// its count; one column or two; the counts in words. GUI thread; owned by its page.
class CompareHead : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Earlier, Later };

    explicit CompareHead(QWidget *parent = nullptr);

    /// The series that is chosen from, and what is compared now; `earlier` may be invalid.
    void setDocuments(const application::SeriesNeighbours &series, const model::Record &earlier, const model::Record &later);
    /// Null while nothing is compared.
    void setTexts(const application::ComparedTexts *texts);
    void setOneText(bool isOneText);
    /// The kinds of change that are shown.
    QSet<comparison::Change> shown() const;
    QString summary() const;

signals:
    void documentChosen(window::CompareHead::Side side, base::RecordId document);
    /// Any document of the library is wanted on this side.
    void otherRequested(window::CompareHead::Side side);
    void swapRequested();
    void shownChanged();
    void oneTextToggled(bool on);

private:
    void makeSwitches(QHBoxLayout &row);
    QComboBox *makeChoice(Side side, const QString &name);
    void fillChoice(QComboBox &choice, const QList<model::Record> &series, const model::Record &chosen, base::RecordId other);
    void retranslate();

    QComboBox *m_earlier;
    QComboBox *m_later;
    QToolButton *m_swap;
    QToolButton *m_oneText;
    QHash<comparison::Change, QToolButton *> m_switches;
    QLabel *m_summary;
};

}
