// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace presentation {
class SearchController;
}

namespace window {

using model::HitOrder;

/// What stands above the hits: what was understood, how much was found, and what can be done with a search. A name for a
/// search that is to be kept is typed in a line below.
class SearchHead : public QWidget
{
    Q_OBJECT

public:
    explicit SearchHead(QWidget *parent = nullptr);

    void show(const presentation::SearchController &search);
    /// Opens the line for a name, with one to begin with.
    void askForName(const QString &proposed);
    HitOrder order() const;
    bool isConcordance() const { return m_concordance->isChecked(); }
    bool isBuilderOpen() const { return m_build->isChecked(); }
    QToolButton *menuButton() const { return m_menu; }
    QToolButton *helpButton() const { return m_help; }
    void retranslate();

signals:
    void moreRequested();
    void orderChanged();
    void concordanceToggled();
    void builderToggled();
    void saveRequested();
    /// A name was given to the search.
    void named(const QString &name);
    void helpRequested();

private:
    QToolButton *button(const QString &name, const QString &icon);
    void makeLayout();
    void makeNameLine();

    QLabel *m_sentence;
    QLabel *m_count;
    QToolButton *m_more;
    QComboBox *m_order;
    QToolButton *m_concordance;
    QToolButton *m_build;
    QToolButton *m_save;
    QToolButton *m_help;
    QToolButton *m_menu;
    QWidget *m_nameLine;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QToolButton *m_keep;
};

}
