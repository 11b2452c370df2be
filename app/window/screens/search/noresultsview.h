// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/searches.h>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace window {

class EmptyState;

/// What a search shows that found nothing: which part of it is nowhere, what may have been meant, and what is found
/// without one part. Every way out is one click.
class NoResultsView : public QWidget
{
    Q_OBJECT

public:
    explicit NoResultsView(QWidget *parent = nullptr);

    /// While nothing more is known.
    void showSentence(const QString &sentence);
    void showTrouble(const search::NoResultsDiagnosis &trouble);
    void retranslate();

signals:
    void queryChosen(const QString &query);

private:
    void clear();
    void addHeading(const QString &text);
    void addWay(const QString &text, const search::NoResultsDiagnosis::Suggestion &way);

    EmptyState *m_state;
    QWidget *m_ways;
    QVBoxLayout *m_column;
    search::NoResultsDiagnosis m_trouble;
};

}
