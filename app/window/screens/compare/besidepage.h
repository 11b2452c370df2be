// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>
#include <core/jobs/latestonly.h>
#include <presentation/compare/besidekey.h>
#include <window/controls/papertab.h>

#include <optional>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace window {

class BesideColumn;
class BesideView;
class EmptyState;
class ReadingLookButton;

/// A tab in which two to four texts stand side by side and scroll together, level paragraph with paragraph: languages of one
/// document, texts of its series. A click marks a paragraph and its partners, its address opens it. GUI thread.
class BesidePage : public PaperTab
{
    Q_OBJECT

public:
    /// `texts` are those of a key; where it is one text, another language or the predecessor joins it.
    BesidePage(presentation::AsyncLibrary &library, const QList<application::BesideText> &texts, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-split-left-right"); }
    QString key() const override { return presentation::besidekey::keyOf(m_texts); }
    /// One text alone asks for the tab that it begins.
    bool answersTo(const QString &asked) const override;
    /// To a paragraph of the first text, which is marked, as soon as the texts are read.
    void goTo(base::PassageId passage);
    bool showsText() const override { return true; }
    void openLook() override;
    bool isPrintable() const override { return m_beside.has_value(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    /// Reads texts and shows them; those that are shown stay where that fails.
    void load(const QList<application::BesideText> &wanted);
    void take(const base::Result<application::TextsBeside> &read);
    void addColumn();
    void chooseOther(qsizetype column);
    /// Asks for the paragraph of the first text that this column shows beside the marked one, or the one at the top.
    void chooseElsewhere(qsizetype column);
    void setText(qsizetype column, const application::BesideText &text);
    void showTexts();
    void showColumns();
    void retranslate();
    void markAt(const QPoint &position);
    void follow(const QUrl &link);
    presentation::Printable printable() const override;

    QList<application::BesideText> m_texts;  ///< Those that are shown; at first those of the key.
    QList<application::BesideText> m_wanted; ///< Those that are being read; else the same.
    std::optional<application::TextsBeside> m_beside;
    bool m_hasFailed = false; ///< The texts of the key cannot be read.
    int m_marked = -1;
    base::PassageId m_goTo; ///< A paragraph of the first text that is gone to once the texts are shown.
    jobs::LatestOnly m_latest;
    // All are owned by Qt.
    QList<BesideColumn *> m_columns;
    QHBoxLayout *m_heads;
    QToolButton *m_add;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BesideView *m_view;
    ReadingLookButton *m_look;
};

}
