// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/sourcekey.h>
#include <presentation/reader/sourceloader.h>
#include <window/controls/papertab.h>

class QStackedWidget;

namespace presentation {
class TextSearch;
}

namespace window {

class EmptyState;
class FindBar;
class SourceHead;
class SourceView;

/// A tab with the file that a text was imported from, as it is: its lines with their numbers, coloured by its syntax. It is opened at the paragraph
/// that is read, knows which paragraph stands at its cursor, and leads back to it; says why where there is no such file to show.
/// GUI thread.
class SourcePage : public PaperTab
{
    Q_OBJECT

public:
    SourcePage(presentation::AsyncLibrary &library, const presentation::sourcekey::Text &text, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("text-xml"); }
    QString key() const override { return presentation::sourcekey::keyOf(m_text); }
    bool canFind() const override;
    void openFind() override;
    void stepFind(int by) override;
    bool isPrintable() const override;

    /// To a paragraph, as soon as the file is read; to the one before it where its words do not stand in the file.
    void goTo(base::PassageId passage);
    /// Opens the text at the paragraph at the cursor.
    void showParagraph();

signals:
    /// The pages of the original are to be shown beside the text, which was asked for just before.
    void originalPagesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void connectFinding();
    void showState();
    void showSource();
    void say(const QString &icon, const QString &sentence, const QString &action = {});
    void act();
    void takePassage();
    void showPlace();
    void colour();
    void zoomBy(int percent);
    void retranslate();
    presentation::Printable printable() const override;

    presentation::sourcekey::Text m_text;
    base::PassageId m_goTo;   ///< A paragraph that is gone to once the file is read.
    base::PassageId m_here;   ///< The paragraph at the cursor; it is gone to when the file is read again.
    base::PassageId m_nearTo; ///< The paragraph that was asked for and has no place.
    // All are owned by Qt.
    presentation::SourceLoader *m_loader;
    presentation::TextSearch *m_search;
    SourceHead *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SourceView *m_view;
    FindBar *m_findBar;
};

}
