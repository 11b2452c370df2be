// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/tabpage.h>

#include <memory>

namespace presentation {
class AnnotationController;
struct ReaderContent;
}

namespace window {

/// A tab that shows one document: a line with symbol, date and language switch, the text, a find bar. The text is
/// loaded in the background. Records of other kinds (a person, a State, a theme) are shown as a page to read, by
/// RecordPage.
class ReaderPage : public TabPage
{
    Q_OBJECT

public:
    ReaderPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);
    ~ReaderPage() override;

    /// Shows a place; the same document is scrolled, another one loaded.
    void show(const presentation::Location &place);
    /// Where the reader is now, for history and for the next start.
    presentation::Location place() const;
    QString title() const override; ///< For the tab: "57/12".
    QString iconName() const override { return QStringLiteral("documentation"); }
    std::optional<presentation::HistoryEntry> location() const override;
    ReaderPage *reader() override { return this; }
    QUndoStack *undoStack() override;
    bool isPrintable() const override;
    QString symbol() const; ///< Whole, "A/HRC/RES/57/12".
    base::TextId text() const;
    /// The passages that the selection touches, or the one at the cursor, with the selected words.
    struct Selection {
        base::PassageId passage;
        model::Address address;
        QString words; ///< Empty: the whole passage.
        int start = 0;
        int end = 0;
    };
    QList<Selection> selection() const;
    /// What is shown; empty until loaded().
    const presentation::ReaderContent &content() const;
    /// The annotations of the text; its undo stack holds what the user did in this tab.
    presentation::AnnotationController &annotations() const;
    /// The passage that is read.
    base::PassageId currentPassage() const;
    bool isWritable() const;
    /// Pictures of pages that nobody has read yet.
    bool needsRecognition() const;
    /// A record that can be made one with another.
    bool canMerge() const;

public slots:
    void showFindBar();
    /// Shows the pages of the original beside the text, or puts them away.
    void toggleOriginal();
    /// Has the letters on the pictures of a scan recognised, as a job.
    void readScan();
    /// Asks which record is the same as this one.
    void mergeRecord();
    void findNext();
    void findPrevious();
    void highlightSelection(int colourIndex); ///< 0 to 7.
    void addNote(); ///< Highlight and open its comment.
    void copyCitation();
    void copyQuote();
    void copyLink();
    void zoom(int percent);
    void setLanguage(const QString &language);
    void goToPassage(base::PassageId passage);
    void goToAnnotation(base::AnnotationId annotation);
    void editAnnotation(base::AnnotationId annotation);
    void undo();
    void redo();
    void nextParagraph();
    void previousParagraph();
    void print() override;
    void printPreview() override;
    void savePdf() override;

signals:
    /// The title, the language or the place has changed.
    void placeChanged();
    /// The document was loaded or reloaded: the docks follow.
    void loaded();
    void selectionChanged();
    void currentPassageChanged();
    void annotationsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
