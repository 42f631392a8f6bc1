// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_structure.h"

#include <algorithm>
#include <string>

namespace circumspect::render {

namespace {

/// Heading levels in reading order: a subheading is one level below the last heading, whichever that was.
std::vector<int> headingLevels(const TagTree &tree)
{
    std::vector<int> levels(tree.nodes.size(), 0);
    bool hasHeading = false;
    for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
        switch (tree.nodes[node].element.role) {
        case TagRole::Title:
            levels[node] = 1;
            hasHeading = false;
            break;
        case TagRole::Heading:
            levels[node] = 2;
            hasHeading = true;
            break;
        case TagRole::Subheading:
            levels[node] = hasHeading ? 3 : 2;
            break;
        default:
            break;
        }
    }
    return levels;
}

std::string nameOf(TagRole role, int headingLevel)
{
    switch (role) {
    case TagRole::Section:
        return "/Sect";
    case TagRole::Title:
    case TagRole::Heading:
    case TagRole::Subheading:
        return "/H" + std::to_string(headingLevel);
    case TagRole::Paragraph:
    case TagRole::Quote:
        return "/P";
    case TagRole::List:
        return "/L";
    case TagRole::ListItem:
        return "/LBody";
    case TagRole::Table:
        return "/Table";
    case TagRole::Caption:
        return "/Caption";
    case TagRole::TableRow:
        return "/TR";
    case TagRole::HeaderCell:
    case TagRole::RowHeaderCell:
        return "/TH";
    case TagRole::Cell:
        return "/TD";
    case TagRole::Figure:
        return "/Figure";
    case TagRole::Link:
        return "/Link";
    }
    return "/Span";
}

/// Some elements must stand in another one: list items' bodies in items, links in paragraphs.
std::string wrapperOf(TagRole role)
{
    if (role == TagRole::ListItem)
        return "/LI";
    return role == TagRole::Link ? "/P" : std::string();
}

class StructureWriter {
public:
    StructureWriter(QPDF &pdf, const TagTree &tree) : m_pdf(pdf), m_tree(tree), m_levels(headingLevels(tree)) {}

    void write(const std::vector<TaggedAnnotation> &annotations)
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"));
        m_elements.resize(m_tree.nodes.size());
        m_elements[0] = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructElem /S /Document >>"));
        m_elements[0].replaceKey("/P", root);
        root.replaceKey("/K", QPDFObjectHandle::newArray({m_elements[0]}));
        for (std::size_t node = 1; node < m_tree.nodes.size(); ++node)
            m_elements[node] = newElement(m_tree.nodes[node], m_levels[node]);
        addKids();
        QPDFObjectHandle numbers = pageParents();
        addAnnotations(annotations, numbers);
        QPDFObjectHandle parents = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        parents.replaceKey("/Nums", numbers);
        root.replaceKey("/ParentTree", parents);
        root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(numbers.getArrayNItems() / 2));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    QPDFObjectHandle newElement(const TagNode &node, int level)
    {
        QPDFObjectHandle element = QPDFObjectHandle::newDictionary();
        element.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        element.replaceKey("/S", QPDFObjectHandle::newName(nameOf(node.element.role, level)));
        if (!node.element.text.isEmpty() && !node.element.isAsDrawn)
            element.replaceKey(node.element.role == TagRole::Figure ? "/Alt" : "/ActualText",
                               pdfText(node.element.text));
        addAttributes(element, node);
        return m_pdf.makeIndirectObject(element);
    }

    void addAttributes(QPDFObjectHandle &element, const TagNode &node)
    {
        switch (node.element.role) {
        case TagRole::HeaderCell:
            element.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>"));
            break;
        case TagRole::RowHeaderCell:
            element.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope /Row >>"));
            break;
        case TagRole::Figure: {
            QPDFObjectHandle attributes = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
            attributes.replaceKey("/BBox", boxOf(node));
            element.replaceKey("/A", attributes);
            break;
        }
        case TagRole::List:
            element.replaceKey("/A", QPDFObjectHandle::parse("<< /O /List /ListNumbering /Disc >>"));
            break;
        default:
            break;
        }
    }

    QPDFObjectHandle boxOf(const TagNode &node)
    {
        const double height = page(node.page).getKey("/MediaBox").getArrayItem(3).getNumericValue();
        const QRectF &box = node.element.box;
        return QPDFObjectHandle::newFromRectangle({box.left(), height - box.bottom(), box.right(), height - box.top()});
    }

    QPDFObjectHandle page(int index) { return m_pdf.getAllPages()[static_cast<std::size_t>(index)]; }

    void addKids()
    {
        for (std::size_t node = 0; node < m_tree.nodes.size(); ++node) {
            QPDFObjectHandle kids = QPDFObjectHandle::newArray();
            for (const TagTree::Kid &kid : m_tree.nodes[node].kids) {
                if (const auto *child = std::get_if<std::size_t>(&kid))
                    kids.appendItem(attached(*child, m_elements[node]));
                else
                    kids.appendItem(reference(std::get<TagMark>(kid), node));
            }
            m_elements[node].replaceKey("/K", kids);
        }
    }

    /// A mark: a bare number on the element's own page, else with its page.
    QPDFObjectHandle reference(const TagMark &mark, std::size_t node)
    {
        QPDFObjectHandle own = page(m_tree.nodes[node].page);
        m_elements[node].replaceKey("/Pg", own);
        if (mark.page == m_tree.nodes[node].page)
            return QPDFObjectHandle::newInteger(mark.id);
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", page(mark.page));
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(mark.id));
        return reference;
    }

    /// The child as it stands in its parent's list.
    QPDFObjectHandle attached(std::size_t child, const QPDFObjectHandle &parent)
    {
        const std::string wrapper = wrapperOf(m_tree.nodes[child].element.role);
        if (wrapper.empty()) {
            m_elements[child].replaceKey("/P", parent);
            return m_elements[child];
        }
        QPDFObjectHandle outer = QPDFObjectHandle::newDictionary();
        outer.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        outer.replaceKey("/S", QPDFObjectHandle::newName(wrapper));
        outer.replaceKey("/P", parent);
        outer.replaceKey("/K", QPDFObjectHandle::newArray({m_elements[child]}));
        outer = m_pdf.makeIndirectObject(outer);
        m_elements[child].replaceKey("/P", outer);
        return outer;
    }

    /// Key and elements of each page's marks.
    QPDFObjectHandle pageParents()
    {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        for (std::size_t index = 0; index < m_tree.owners.size(); ++index) {
            QPDFObjectHandle owners = QPDFObjectHandle::newArray();
            for (const std::size_t owner : m_tree.owners[index])
                owners.appendItem(m_elements[owner]);
            const auto key = static_cast<int>(index);
            numbers.appendItem(QPDFObjectHandle::newInteger(key));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
            page(key).replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
            page(key).replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        }
        return numbers;
    }

    void addAnnotations(const std::vector<TaggedAnnotation> &annotations, QPDFObjectHandle &numbers)
    {
        for (const TaggedAnnotation &tagged : annotations) {
            const int key = numbers.getArrayNItems() / 2;
            QPDFObjectHandle annotation = tagged.annotation;
            annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
            QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
            reference.replaceKey("/Obj", annotation);
            reference.replaceKey("/Pg", page(tagged.page));
            m_elements[tagged.node].getKey("/K").appendItem(reference);
            numbers.appendItem(QPDFObjectHandle::newInteger(key));
            numbers.appendItem(m_elements[tagged.node]);
        }
    }

    QPDF &m_pdf;
    const TagTree &m_tree;
    std::vector<int> m_levels;
    std::vector<QPDFObjectHandle> m_elements;
};

}  // namespace

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QList<QByteArray> tagNamesOn(const TagTree &tree, std::size_t page)
{
    const std::vector<int> levels = headingLevels(tree);
    QList<QByteArray> names;
    for (const std::size_t owner : tree.owners[page]) {
        const std::string name = nameOf(tree.nodes[owner].element.role, levels[owner]);
        names.append(QByteArray::fromStdString(name.substr(1)));
    }
    return names;
}

void writeStructure(QPDF &pdf, const TagTree &tree, const std::vector<TaggedAnnotation> &annotations)
{
    StructureWriter(pdf, tree).write(annotations);
}

}  // namespace circumspect::render
