// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/tabpage.h>

namespace window {

/// A tab that edits a briefing pack: its blocks on the left (add, remove, move by drag or keys), the pages as they will
/// print in the middle, sources and checks on the right.
class PackPage : public TabPage
{
    Q_OBJECT

public:
    PackPage(presentation::AsyncLibrary &library, base::PackId pack, QWidget *parent = nullptr);
    ~PackPage() override;

    base::PackId pack() const;
    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("document-multiple"); }
    QUndoStack *undoStack() override;
    bool isPrintable() const override { return true; }

public slots:
    void print() override;
    void printPreview() override;
    void savePdf() override;
    void undo();
    void redo();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Adds passages (a document or record when `passages` is empty) to a pack; made with a name when `pack` is invalid.
void addToPack(presentation::AsyncLibrary &library, QObject *context, base::PackId pack, base::RecordId record,
    const QList<base::PassageId> &passages, const std::function<void(base::PackId)> &done);

}
