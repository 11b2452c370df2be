// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/textloader.h>
#include <window/controls/tabpage.h>

class QStackedWidget;

namespace presentation {
class AnnotationController;
}

namespace window {

class EmptyState;
class RecordPage;
class TextPane;

/// A tab that shows one document, or a record of another kind (a person, a State, a theme): a TextPane or a RecordPage. What
/// it shows is read in the background.
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
    QString title() const override; ///< "57/12".
    QString iconName() const override { return QStringLiteral("documentation"); }
    std::optional<presentation::HistoryEntry> location() const override;
    ReaderPage *reader() override { return this; }
    QUndoStack *undoStack() override;
    QList<model::DossierItem> dossierItems() const override;
    bool isPrintable() const override;
    bool canFind() const override { return content().hasText(); }
    void openFind() override;
    void stepFind(int by) override;
    QString symbol() const; ///< Whole, "A/HRC/RES/57/12".
    /// What is shown; empty until loaded().
    const presentation::ReaderContent &content() const { return m_loader->content(); }
    TextPane &pane() const { return *m_pane; }
    /// The annotations of the text; its undo stack holds what the user did in this tab.
    presentation::AnnotationController &annotations() const { return *m_annotations; }
    /// The passage that is read.
    base::PassageId currentPassage() const;
    /// A record that can be made one with another.
    bool canMerge() const;

public slots:
    /// Has the letters on the pictures of a scan recognised, as a job.
    void readScan();
    /// Asks which record is the same as this one.
    void mergeRecord();
    void setLanguage(const QString &language);
    void undo();
    void redo();
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
    void connectLoader();
    void connectPane();
    void showContent(presentation::TextLoader::Change change);
    /// The selected paragraphs, else the one at the cursor.
    QList<model::DossierItem> paragraphs() const;
    void showLoading();
    void showFailure();
    void retranslate();

    presentation::AsyncLibrary &m_library;
    // All are owned by Qt.
    presentation::AnnotationController *m_annotations;
    presentation::TextLoader *m_loader;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextPane *m_pane;
    RecordPage *m_record;
    QTimer m_placeTimer;
};

}
