// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/pagewords.h>
#include <presentation/packs/packeditor.h>
#include <window/controls/tabpage.h>

#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace window {

class BlockList;
class EmptyState;
class MessageBar;
class PackBar;
class PackChecks;
class PackColumns;
class PackHead;
class PagePreview;
class ThumbnailList;

/// A tab with a briefing pack: its cover on top, its blocks on the left, the pages as they will print in the middle,
/// sources and checks on the right.
class PackPage : public TabPage
{
    Q_OBJECT

public:
    PackPage(presentation::AsyncLibrary &library, base::PackId pack, QWidget *parent = nullptr);

    base::PackId pack() const { return m_editor.id(); }
    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("document-multiple"); }
    QUndoStack *undoStack() override { return &m_editor.blocks().undoStack(); }
    QList<model::DossierItem> dossierItems() const override { return {model::DossierItem::ofPack(pack())}; }
    void finishWriting() override { m_editor.saveNow(); }
    bool isPrintable() const override { return true; }
    void print() override;
    void printPreview() override;
    void savePdf() override;

private:
    QWidget *makePages();
    void makeLayout();
    void connectParts();
    void retranslate();
    void showLoaded();
    void showOutline();
    void layOut(const briefing::Outline &outline, const briefing::PageWords &words);
    void connectThumbnails();
    void showThumbnails();
    void showPage(int row);
    void showState();
    /// Asks what goes along; `then` gets the outline of what was decided.
    void askExport(const std::function<void(const briefing::Outline &)> &then, const QString &ending = {});
    void save(const QString &ending);
    void chooseTemplate();
    void saveTemplate();

    presentation::AsyncLibrary &m_library;
    presentation::PackEditor m_editor;
    MessageBar *m_message;
    PackHead *m_head;
    PackBar *m_bar;
    BlockList *m_blocks;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    PagePreview *m_preview;
    ThumbnailList *m_thumbnails;
    QToolButton *m_showThumbnails;
    QLabel *m_pageNumber;
    PackChecks *m_checks;
    PackColumns *m_columns = nullptr; // Owned by Qt.
    int m_words = 0; ///< Of the outline.
    /// What the pages were laid out of.
    struct Shown {
        briefing::Outline outline;
        briefing::PageWords words;
    };
    std::optional<Shown> m_shown;
};

}
