//! Functions: what LLGo's do that matters, in any order and with any operands.

use super::generator::Generator;
use super::names::{FUNCTION_NAMES, IDS};

/// What the code of a function has to hand.
#[derive(Default)]
struct Scope {
    pointers: Vec<String>,
    lens: Vec<String>,
    pairs: Vec<(String, String)>,
    wholes: Vec<String>,
    bits: Vec<String>,
}

/// The parameters of all functions but the look-ups.
const PARAMETERS: &str = "ptr %p, i64 %l, %String %s, i1 %c";
const LOOKUP_PARAMETERS: &str = "ptr sret(%Value) %r, ptr byval(%Value) %v, ptr %p, i64 %l";

impl Generator<'_> {
    /// Names the functions, so that data can refer to them.
    pub(super) fn announce_functions(&mut self, count: usize) {
        for index in 0..count {
            let wanted = match self.byte() {
                0 => FUNCTION_NAMES[index % FUNCTION_NAMES.len()],
                byte => FUNCTION_NAMES[usize::from(byte) % FUNCTION_NAMES.len()],
            };
            let name = self.name(wanted);
            let defined = !self.chance(if self.is_whole { 1 } else { 20 });
            let symbol = self.add_symbol(&name, 0, true, defined);
            self.functions.push(symbol);
        }
    }

    pub(super) fn define_functions(&mut self, metadata: bool) {
        for symbol in self.functions.clone() {
            let (name, defined) = (self.symbols[symbol].name.clone(), self.symbols[symbol].defined);
            let lookup = name.contains("MethodByName");
            let parameters = if lookup { LOOKUP_PARAMETERS } else { PARAMETERS };
            if !defined {
                self.line(&format!("declare void @{name}({parameters})"));
                continue;
            }
            let linkages =
                ["", "internal", "linkonce_odr", "weak", "private", "available_externally", "hidden"];
            let memory = if self.chance(4) { " memory(none)" } else { "" };
            let linkage = if name == "\"main\"" && !self.chance(20) { "" } else { self.pick(&linkages) };
            let prefix =
                if self.chance(6) { format!(" prefix ptr {}", self.pointer()) } else { String::new() };
            let prologue =
                if self.chance(3) { format!(" prologue ptr {}", self.pointer()) } else { String::new() };
            self.line(&format!(
                "define {linkage} void @{name}({parameters}){memory}{prefix}{prologue} personality ptr @personality {{"
            ));
            self.body(lookup, metadata);
            self.line("}");
        }
    }

    fn value(&mut self) -> String {
        self.values += 1;
        format!("%v{}", self.values)
    }

    fn body(&mut self, lookup: bool, metadata: bool) {
        self.values = 0;
        let mut scope = Scope::default();
        scope.pointers.push("%p".to_owned());
        scope.lens.push("%l".to_owned());
        scope.pairs.push(("%p".to_owned(), "%l".to_owned()));
        if lookup {
            scope.bits.push("true".to_owned());
        } else {
            scope.wholes.push("%s".to_owned());
            scope.bits.push("%c".to_owned());
        }
        self.line("entry:");
        if self.chance(100) {
            self.site();
        }
        let steps = 1 + self.below(10);
        for _ in 0..steps {
            self.step(&mut scope, metadata);
        }
        self.join(&mut scope);
        let steps = self.below(6);
        for _ in 0..steps {
            self.step(&mut scope, metadata);
        }
        self.end(&scope);
    }

    /// Two ways that meet, with phis of what each brings along.
    fn join(&mut self, scope: &mut Scope) {
        let bit = self.pick(&scope.bits);
        self.line(&format!("  br i1 {bit}, label %x, label %y\nx:\n  br label %b\ny:"));
        let twice = self.chance(30);
        if twice {
            self.line("  switch i64 0, label %b [ i64 1, label %b ]");
        } else {
            self.line("  br label %b");
        }
        self.line("b:");
        let (one, other) = (self.some_pair(scope), self.some_pair(scope));
        let incoming = |a: &str, b: &str| {
            let more = if twice { format!(", [ {b}, %y ]") } else { String::new() };
            format!("[ {a}, %x ], [ {b}, %y ]{more}")
        };
        let (pointer, len) = (self.value(), self.value());
        self.line(&format!("  {pointer} = phi ptr {}", incoming(&one.0, &other.0)));
        let kind = self.byte();
        if kind < 200 {
            self.line(&format!("  {len} = phi i64 {}", incoming(&one.1, &other.1)));
            scope.pairs.push((pointer.clone(), len));
        } else {
            scope.pairs.push((pointer.clone(), one.1));
        }
        scope.pointers.push(pointer);
        if let [first, .., last] = &scope.wholes[..] {
            let (first, last, whole) = (first.clone(), last.clone(), self.value());
            self.line(&format!("  {whole} = phi %String {}", incoming(&first, &last)));
            scope.wholes.push(whole);
        }
    }

    fn end(&mut self, scope: &Scope) {
        match self.byte() {
            0..=229 => self.line("  ret void"),
            230..=244 => {
                let callee = self.function_reference();
                let (pair, whole) = (self.some_pair(scope), self.some_whole(scope));
                let arguments = format!("ptr {}, i64 {}, %String {whole}, i1 true", pair.0, pair.1);
                self.line(&format!("  invoke void {callee}({arguments}) to label %end unwind label %pad"));
                self.line("end:\n  ret void\npad:\n  %lp = landingpad { ptr, i32 } cleanup\n  resume { ptr, i32 } %lp");
            }
            // Code that nothing gets to may refer to itself.
            _ => {
                self.line("  ret void\ndead:\n  %d0 = phi ptr [ %d1, %dead ]");
                self.line("  %d1 = getelementptr i8, ptr %d1, i64 0");
                self.line("  %d2 = select i1 true, ptr %d2, ptr %d0");
                self.line("  %d3 = insertvalue %String %d3, ptr %d2, 0");
                let result = "ptr sret(%Value) %d0, ptr byval(%Value) %d1, ptr %d2, i64 1";
                self.line(&format!("  call void @use({result})"));
                let callee = self.function_reference();
                self.line(&format!("  call void {callee}(ptr %d2, i64 1, %String %d3, i1 true)"));
                self.line("  br label %dead");
            }
        }
    }

    fn some_pair(&mut self, scope: &Scope) -> (String, String) {
        match self.byte() {
            0..=99 => {
                let (symbol, len) = self.pick(&self.strings.clone());
                (self.reference(symbol), len.to_string())
            }
            100..=239 => {
                let from_last = self.below(scope.pairs.len());
                scope.pairs[scope.pairs.len() - 1 - from_last].clone()
            }
            240..=247 => (self.pointer(), self.pick(&["0", "1", "-1", "undef"]).to_owned()),
            _ => (self.pick(&scope.pointers), self.pick(&scope.lens)),
        }
    }

    fn some_whole(&mut self, scope: &Scope) -> String {
        match self.byte() {
            0..=99 if !scope.wholes.is_empty() => scope.wholes[scope.wholes.len() - 1].clone(),
            0..=220 => {
                let text = self.pick(&self.strings.clone());
                let reference = self.reference(text.0);
                format!("{{ ptr {reference}, i64 {} }}", text.1)
            }
            _ => self.pick(&["undef", "zeroinitializer", "poison"]).to_owned(),
        }
    }

    /// One thing that code does.
    fn step(&mut self, scope: &mut Scope, metadata: bool) {
        match self.below(24) {
            0 | 19 => {
                let pointer = self.descriptor_reference();
                self.line(&format!("  call void @use(ptr {pointer})"));
            }
            1 => self.through_a_temporary(scope),
            2 => self.choice(scope),
            3 => self.apart(scope),
            4 | 5 => self.lookup(scope, metadata),
            6 | 7 => self.call(scope),
            8 if metadata => self.checked_load(scope),
            8 | 9 => self.comparison(scope),
            10 => {
                let (iface, ty) = (self.descriptor_reference(), self.descriptor_reference());
                let path = self.module_path;
                if self.symbols.iter().any(|symbol| symbol.name.contains("NewItab")) {
                    self.line(&format!(
                        "  call void @\"{path}/internal/runtime.NewItab\"(ptr {iface}, ptr {ty})"
                    ));
                }
            }
            11 => {
                let (value, place) = (self.pointer(), self.pointer());
                self.line(&format!("  store ptr {value}, ptr {place}"));
            }
            12 => {
                let loaded = self.value();
                let pointer = self.pointer();
                self.line(&format!("  {loaded} = load ptr, ptr {pointer}"));
                scope.pointers.push(loaded);
            }
            13 => {
                let (pointer, callee) = (self.pick(&scope.pointers), self.function_reference());
                self.line(&format!("  call void @use(ptr {pointer}) [ \"deopt\"(ptr {callee}) ]"));
            }
            14 => {
                let (called, pointer) = (self.value(), self.pick(&scope.pointers));
                self.line(&format!("  {called} = call i1 {pointer}(ptr {pointer}, ptr null)"));
                scope.bits.push(called);
            }
            15 => {
                let (cast, pointer) = (self.value(), self.pick(&scope.pointers));
                let how =
                    self.pick(&["getelementptr i8, ptr X, i64 0", "bitcast ptr X to ptr", "freeze ptr X"]);
                self.line(&format!("  {cast} = {}", how.replace('X', &pointer)));
                scope.pointers.push(cast);
            }
            16 => self.chain(scope),
            22 | 23 => self.itab_call(scope),
            20 | 21 => self.fragment(scope),
            17 => {
                let function = self.function_reference();
                self.line(&format!("  call void @use(ptr {function})"));
            }
            _ => {
                let (pair, _) = (self.some_pair(scope), self.byte());
                self.line(&format!("  call void @use(ptr {})", pair.0));
            }
        }
    }

    /// A String that is stored and loaded back in parts, as unoptimized code does.
    fn through_a_temporary(&mut self, scope: &mut Scope) {
        let (slot, second, pointer, len) = (self.value(), self.value(), self.value(), self.value());
        self.line(&format!("  {slot} = alloca %String"));
        if self.chance(30) {
            self.line(&format!("  call void @llvm.lifetime.start.p0(i64 16, ptr {slot})"));
        }
        let field = self.pick(&[
            "getelementptr inbounds %String, ptr X, i32 0, i32 1",
            "getelementptr i8, ptr X, i64 8",
            "getelementptr i64, ptr X, i64 1",
            "getelementptr %String, ptr X, i64 1",
        ]);
        if self.chance(60) {
            let (one, other) = self.some_pair(scope);
            self.line(&format!("  store ptr {one}, ptr {slot}"));
            self.line(&format!("  {second} = {}", field.replace('X', &slot)));
            self.line(&format!("  store i64 {other}, ptr {second}"));
        } else {
            let whole = self.some_whole(scope);
            self.line(&format!("  store %String {whole}, ptr {slot}"));
            self.line(&format!("  {second} = {}", field.replace('X', &slot)));
        }
        self.line(&format!("  {pointer} = load ptr, ptr {slot}"));
        self.line(&format!("  {len} = load i64, ptr {second}"));
        if self.chance(10) {
            self.line(&format!("  call void @use(ptr {slot})"));
        }
        if self.chance(30) {
            let whole = self.value();
            self.line(&format!("  {whole} = load %String, ptr {slot}"));
            scope.wholes.push(whole);
        }
        scope.pointers.extend([slot, second, pointer.clone()]);
        scope.lens.push(len.clone());
        scope.pairs.push((pointer, len));
    }

    fn choice(&mut self, scope: &mut Scope) {
        let (bit, other_bit) = (self.pick(&scope.bits), self.pick(&scope.bits));
        let (one, other) = (self.some_pair(scope), self.some_pair(scope));
        let (pointer, len, whole) = (self.value(), self.value(), self.value());
        self.line(&format!("  {pointer} = select i1 {bit}, ptr {}, ptr {}", one.0, other.0));
        let bit = if self.chance(30) { other_bit } else { bit };
        self.line(&format!("  {len} = select i1 {bit}, i64 {}, i64 {}", one.1, other.1));
        let (first, second) = (self.some_whole(scope), self.some_whole(scope));
        self.line(&format!("  {whole} = select i1 {bit}, %String {first}, %String {second}"));
        let pair = if self.chance(40) { (pointer.clone(), one.1) } else { (pointer.clone(), len.clone()) };
        scope.pairs.push(pair);
        scope.pointers.push(pointer);
        scope.lens.push(len);
        scope.wholes.push(whole);
    }

    /// A String put together, and taken apart.
    fn apart(&mut self, scope: &mut Scope) {
        let pair = self.some_pair(scope);
        let (half, whole, pointer, len) = (self.value(), self.value(), self.value(), self.value());
        self.line(&format!("  {half} = insertvalue %String undef, ptr {}, 0", pair.0));
        self.line(&format!("  {whole} = insertvalue %String {half}, i64 {}, 1", pair.1));
        let from = if self.chance(128) { self.some_whole(scope) } else { whole.clone() };
        self.line(&format!("  {pointer} = extractvalue %String {from}, 0"));
        self.line(&format!("  {len} = extractvalue %String {from}, 1"));
        scope.pairs.push((pointer.clone(), len.clone()));
        scope.pointers.push(pointer);
        scope.lens.push(len);
        scope.wholes.push(whole);
    }

    /// A look-up of a method by its name, and what is asked of its result.
    fn lookup(&mut self, scope: &mut Scope, metadata: bool) {
        let lookups: Vec<_> =
            self.functions.iter().copied().filter(|&it| self.symbols[it].name.contains("reflect.")).collect();
        let callee = match lookups[..] {
            [] => "@use".to_owned(),
            _ => {
                let symbol = self.pick(&lookups);
                self.reference(symbol)
            }
        };
        let (result, argument) = (self.value(), self.value());
        self.line(&format!("  {result} = alloca %Value\n  {argument} = alloca %Value"));
        let name = match self.below(3) {
            0 | 1 => {
                let pair = self.some_pair(scope);
                format!("ptr \"llgo.reflect.methodbyname.name\"=\"1\" {}, i64 {}", pair.0, pair.1)
            }
            _ => format!("%String \"llgo.reflect.methodbyname.name\" {}", self.some_whole(scope)),
        };
        let marker = self.pick(&[
            " \"llgo.reflect.methodbyname\"=\"value\"",
            "",
            " \"llgo.reflect.methodbyname\"=\"type\"",
        ]);
        self.line(&format!(
            "  call void {callee}(ptr sret(%Value) {result}, ptr byval(%Value) {argument}, {name}){marker}"
        ));
        if metadata {
            let from = match self.below(3) {
                0 => {
                    let (pair, method) = (self.value(), self.value());
                    self.line(&format!("  {pair} = load <2 x ptr>, ptr {result}"));
                    self.line(&format!("  {method} = extractelement <2 x ptr> {pair}, i64 1"));
                    method
                }
                1 => {
                    let (place, method) = (self.value(), self.value());
                    self.line(&format!("  {place} = getelementptr %Value, ptr {result}, i32 0, i32 1"));
                    self.line(&format!("  {method} = load ptr, ptr {place}"));
                    method
                }
                _ => {
                    let (other, method) = (self.value(), self.value());
                    self.line(&format!("  {other} = alloca %Value"));
                    self.line(&format!(
                        "  call void @llvm.memcpy.p0.p0.i64(ptr {other}, ptr {result}, i64 24, i1 false)"
                    ));
                    self.line(&format!("  {method} = load ptr, ptr {other}"));
                    method
                }
            };
            scope.pointers.push(from);
            self.checked_load(scope);
        }
    }

    /// A call of a method of an interface, or of what is near it, which may be a look-up.
    fn itab_call(&mut self, scope: &mut Scope) {
        let (itab, slot, method) = (self.pick(&scope.pointers), self.value(), self.value());
        let offset = self.pick(&[24, 32, 40, 16, 28, -8, 0]);
        self.line(&format!("  {slot} = getelementptr i8, ptr {itab}, i64 {offset}"));
        self.line(&format!("  {method} = load ptr, ptr {slot}"));
        if self.chance(40) {
            let pair = self.value();
            self.line(&format!("  {pair} = insertvalue {{ ptr, ptr }} undef, ptr {method}, 0"));
        }
        let method = if self.chance(20) { self.pick(&scope.pointers) } else { method };
        let (name, whole) = (self.some_pair(scope), self.some_whole(scope));
        let reflected = "{ %String, %String, { ptr, ptr }, %Value, i64 }";
        let arguments = self.pick(&[
            "ptr DATA",
            "ptr DATA, ptr NAME, i64 LEN",
            "ptr DATA, %String WHOLE",
            "ptr DATA, i64 LEN",
            "",
        ]);
        let (data, result) = (self.pick(&scope.pointers), self.value());
        let arguments = arguments
            .replace("DATA", &data)
            .replace("NAME", &name.0)
            .replace("LEN", &name.1)
            .replace("WHOLE", &whole);
        let ty = self.pick(&["{ ptr, ptr }", "%Value", reflected, "i64", "ptr", "SRET"]);
        match ty {
            "SRET" => {
                let more = if arguments.is_empty() { String::new() } else { format!(", {arguments}") };
                self.line(&format!("  {result} = alloca {reflected}"));
                self.line(&format!("  call void {method}(ptr sret({reflected}) {result}{more})"));
            }
            _ => self.line(&format!("  {result} = call {ty} {method}({arguments})")),
        }
        if matches!(ty, "ptr" | "SRET") {
            scope.pointers.push(result);
        }
    }

    fn checked_load(&mut self, scope: &mut Scope) {
        let from_last = self.below(scope.pointers.len().min(4));
        let from = scope.pointers[scope.pointers.len() - 1 - from_last].clone();
        let id = self.pick(&IDS);
        if self.chance(20) {
            let test = self.value();
            let attributes = self.interface_attributes(id);
            self.line(&format!(
                "  {test} = call i1 @llvm.type.test(ptr {from}, metadata !\"{id}\"){attributes}"
            ));
            return scope.bits.push(test);
        }
        let relative = if self.chance(10) { ".relative" } else { "" };
        let (checked, loaded, bit) = (self.value(), self.value(), self.value());
        let attributes = self.interface_attributes(id);
        self.line(&format!(
            "  {checked} = call {{ ptr, i1 }} @llvm.type.checked.load{relative}(ptr {from}, i32 0, metadata !\"{id}\"){attributes}"
        ));
        self.line(&format!("  {loaded} = extractvalue {{ ptr, i1 }} {checked}, 0"));
        self.line(&format!("  {bit} = extractvalue {{ ptr, i1 }} {checked}, 1"));
        self.line(&format!("  call void @llvm.assume(i1 {bit})"));
        scope.pointers.push(loaded);
        scope.bits.push(bit);
    }

    /// What a call by an exact id says of its interface, or a part of it, or something else.
    fn interface_attributes(&mut self, id: &str) -> String {
        if id.starts_with("go.method.i.") == self.chance(30) {
            return String::new();
        }
        let index = id.rsplit('m').next().unwrap_or_default();
        let mut attributes = String::new();
        for (key, value) in [
            ("call", "1"),
            ("id", "go.method.i.K"),
            ("index", index),
            ("count", "2"),
            ("method.0", "go.method.M:func()"),
            ("method.1", "go.method.N:func()"),
        ] {
            match self.byte() {
                0..=239 => attributes += &format!(" \"llgo.interface.{key}\"=\"{value}\""),
                240..=247 => attributes += &format!(" \"llgo.interface.{key}\"=\"{}\"", self.pick(&IDS)),
                _ => {}
            }
        }
        attributes
    }

    /// A call of one of the module's functions, with strings in both forms.
    fn call(&mut self, scope: &mut Scope) {
        let callee = self.function_reference();
        let (pair, whole) = (self.some_pair(scope), self.some_whole(scope));
        let arguments = match self.byte() {
            0..=229 => format!("ptr {}, i64 {}, %String {whole}, i1 true", pair.0, pair.1),
            230..=239 => format!("ptr {}", pair.0),
            240..=249 => format!("ptr {callee}, i64 1, %String {whole}, i1 true"),
            _ => String::new(),
        };
        self.line(&format!("  call void {callee}({arguments})"));
    }

    /// The address of a descriptor that is compared with something, and may be more than that.
    fn comparison(&mut self, scope: &mut Scope) {
        let (ty, other) = (self.descriptor_reference(), self.pick(&scope.pointers));
        let (equal, chosen) = (self.value(), self.value());
        self.line(&format!("  {equal} = icmp eq ptr {other}, {ty}"));
        self.line(&format!("  {chosen} = select i1 {equal}, ptr {ty}, ptr {other}"));
        scope.bits.push(equal);
        scope.pointers.push(chosen);
    }

    /// A fragment, which fills a package variable.
    fn fragment(&mut self, scope: &mut Scope) {
        let path = self.module_path;
        let filled = self.value();
        match self.below(6) {
            0 => self.line(&format!("  {filled} = call ptr @\"{path}/internal/runtime.AllocZ\"(i64 16)")),
            1 => {
                let ty = self.descriptor_reference();
                self.line(&format!(
                    "  {filled} = call ptr @\"{path}/internal/runtime.MakeMap\"(ptr {ty}, i64 1)"
                ));
            }
            2 => {
                let (ty, map) = (self.descriptor_reference(), self.pick(&scope.pointers));
                self.line(&format!(
                    "  {filled} = call ptr @\"{path}/internal/runtime.MapAssign\"(ptr {ty}, ptr {map}, ptr {map})"
                ));
            }
            3 => {
                let (ty, map) = (self.descriptor_reference(), self.pick(&scope.pointers));
                self.line(&format!(
                    "  {filled} = call ptr @\"{path}/internal/runtime.MapAssignFast64\"(ptr {ty}, ptr {map}, i64 1)"
                ));
            }
            4 => self.line(&format!("  {filled} = load ptr, ptr @p.first")),
            _ => {
                let pointer = self.pointer();
                self.line(&format!("  {filled} = getelementptr i8, ptr {pointer}, i64 8"));
            }
        }
        let places = ["@p.first", "@p.second", "getelementptr (i8, ptr @p.second, i64 8)", &filled];
        let (value, place) = (self.pick(&scope.pointers), self.pick(&places));
        let value = if self.chance(128) { filled.clone() } else { value };
        let how = if self.chance(4) { "volatile " } else { "" };
        self.line(&format!("  store {how}ptr {value}, ptr {place}"));
        if self.chance(40) {
            let from = self.function_reference();
            self.line(&format!(
                "  call void @llvm.memcpy.p0.p0.i64(ptr @p.second, ptr {from}, i64 16, i1 false)"
            ));
        }
        scope.pointers.push(filled);
    }

    /// Many steps of the same kind: what follows code step by step must not go as deep as it is long.
    fn chain(&mut self, scope: &mut Scope) {
        let steps = match self.byte() {
            255 => 10_000,
            250.. => 200,
            byte => usize::from(byte % 16),
        };
        let kind = self.byte();
        let mut pointer = self.pick(&scope.pointers);
        for _ in 0..steps {
            let next = self.value();
            match kind % 3 {
                0 => self.line(&format!("  {next} = bitcast ptr {pointer} to ptr")),
                1 => self.line(&format!("  {next} = select i1 true, ptr {pointer}, ptr {pointer}")),
                _ => self.line(&format!("  {next} = getelementptr i8, ptr {pointer}, i64 0")),
            }
            pointer = next;
        }
        scope.pairs.push((pointer.clone(), "1".to_owned()));
        scope.pointers.push(pointer);
    }
}
